/** Invented SMS, one a line, without accents and in shorthand; marks as in the other files (`!` `#` `@` `$`). */
export const SMS_SENTENCES = {
  road: `
cho cua ngo nha e mat duong bong het nhua, toan da dam, di xe trut banh
cau go qua rach muc van, xe may di qua keu cot ket, so sap
le duong bi dao len lap cap mong roi de do, gach vo tum lum
bao h lam duong vao xom z, mua la sinh lay, nang la bui
mep duong lo ham ech, xe tai ne nhau lot banh hoai
duong liet si, xe container cay nat, ve sinh luoi bien luon r
nap ham ky thuat giua duong vong len, xe cham gam`,
  traffic: `
bien 1 chieu bi cay che khuat, ai cung di nguoc bi phat oan
nga 4 k co den, giam bot xe tai gio hoc sinh di hoc dum
vach ke duong mo het tron, ban dem k thay lan dau
ket xe tu 5h chieu toi 7h o vong xoay, k co csgt dieu tiet
cot bien bao bi xe tong gay nam ngua ca thang
den vang chop hoai k chuyen do xanh, xe di lung tung
xin lam giai phan cach vi xe chay au qua`,
  'street-light': `
den led duong lang mo cam, ca doan dai k thay duong
cot den truoc nha van hoa tat tu hom mua, co ai sua k
toi toi duong ra nghia trang toi hu, xin may bong den
gan truong hoc den chieu sang hu, con di hoc them ve so ma
bong den nga ba cuc nhap nhay roi tat, lai nhap nhay
day den trang tri roi xuong, bong vo het, toi om`,
  drainage: `
cong thoat nc truoc nha bi nghet, nuoc den tran len ca san
hem trung hon mat duong nen mua la thanh ho boi
mieng ho thu day rac va la cay, nuoc k rut
muong thoat nuoc bi lap dat lam nha, ca xom ung
nap cong bang be tong gay doi, xe dap lot xuong
ngap lut bi bom ca ngay, dat cai may bom di a
ranh nc thai hoi cong ra ngo, lau ngay chua nao vet`,
  trees: `
re cay bat tung gach via he truoc cua nha em
cay bang gia ruot rong, gio lon lac lu, xin don ha
canh cay che kin bien bao va bong den, cat tia gium
cong vien toi om co rac, xich du dut day, tre choi k dc
cay trong moi chong coc go gay, sap do ra duong
tham co bi xe may can nat, hoa chet kho k ai tuoi`,
  encroachment: `
quan ca phe ke ban het le duong, dat ca bien quang cao chan loi
o to do 2 ben ngo, xe cho rac k vao dc
cho tam hop ngay ngoai duong tu 4h sang, ket cung
nha mat tien xay bac tam cap lan ra via he
tiem sua xe de xe hong day le duong, dau nhot loang
bai giu xe tu phat chiem long duong buoi toi
hang xom dung rao chan nua cai hem di chung`,
  construction: `
nha doi dien xay k che luoi, xi mang bay vao nha e
lo dat ben canh nang nen lam nha e bi nut
xay nha tru 3 tang hoi k co phep, gan sat vach nha ng khac
xin hoi khu nay quy hoach duong bao nhieu met, co dc xay k
xe be tong lam sut san nha dan, chu thau noi ngang
nha tien che dung tren dat nong nghiep, ai cap phep?
du an bo hoang, thep go lom chom, tuong rao do`,
  waste: `
xe rac bo qua ngo e ca tuan, bao toi chat cao
nha nao do vut rac xuong muong, vit chet trang nuoc
thung rac cong cong day trao, cho tha tum lum
rac cho hop xong k ai don, ruoi nhang bu kin
do noi that cu, nem, ghe sofa vut dau hem
xin them thung rac o bai tam, khach xa rac bua
doi 3 ngay r k thay ng thu gom rac, thu tien thi deu`,
  pollution: `
xuong son phun mui hac ca xom nhuc dau
lo gach xa khoi den, quan ao phoi bam bui than
nuoc thai lo mo chay thang ra muong, tanh hoi
nha sat ben nuoi vit, phan vit hoi tham
mui hoa chat tu nha may luc 2h sang, sac k tho dc
song doi mau do nhu mau, ca noi lenh denh
dot rom ra khoi phu het duong, cay mat qua`,
  land: `
e muon tach thua cho con can bao nhieu met vuong toi thieu
so hong bi sai so thua, di 3 cho k ai nhan sua
dat ruong nha tui bi hang xom cay lan sang 2 hang
khi nao dang ky bien dong xong z, nop 2 thang r
loi di chung bi nha trong rao lai, nho xa hoa giai
dat ong ba de lai chua co giay, h lam so ra sao
boi thuong dat lam cau chua dc nhan dong nao`,
  agriculture: `
ruong lua bi oc buou vang can trui, xin thuoc
kenh noi dong dat day co, k dan nc vao dc
heo bo an sot tim tai chet 5 con, goi thu y k ai nghe
ga vit chet nhieu nghi cum, lam sao bao tieu huy
dieu mat mua, xin dc ho tro cay giong
ca long be chet trang dem qua, xin lay mau nc
chuot pha lua vu nay du qua, hop tac xa co phat bay k`,
  disaster: `
nuoc song dang len, xin cho biet co xa lu k
doi sau truong nut toac, ba con lo sat
bao so may vao, nha tam cua ba em can chang chong
de bao be 1 doan nho, nuoc tran vao vuon
gio loc toc 4 mai nha trong ap, xin ton lop lai
bo ke sat xuong song, xin cam bien canh bao
! nuoc len nhanh qua, nha em 6 nguoi tren gac, co 2 be nho, cuu voi
! nui lo vui nha roi, nghe tieng keu duoi dat, ai cuu gium
! do chim giua song, may nguoi dang bam phao, toi nhanh len`,
  market: `
cay xang dong ho nhay ao, do 70k ma k day nua binh
cho dau moi can thieu, noi thi chui khach
mua noi com dien nhai hang nhat, ve 2 hom hu
gia heo hoi len, hang quan len gia gap doi vo ly
shop ban my pham k tem phu, xai noi mun day mat
ban thuoc tay k toa gia tren troi`,
  finance: `
to dan pho thu quy 500k k noi lam gi, k giay to
thue nha dat nam nay tinh ca phan da hien duong
tien ho tro lam duong be tong dan gop, con du di dau
xa cho thue ki ot re cho nguoi quen
thu phi do xe k ve, ai dc huong
dong bao nhieu loai quy 1 nam v a, cai nao bat buoc`,
  noise: `
loa keo hat tu trua toi khuya, em be giat minh khoc hoai
quan nhau dzo dzo ram ram toi 1h sang
may xay da o cong trinh ru ca dem
nha ben nuoi chim yen mo loa du chim inh tai
mo nhac remix dap thinh thinh rung kieng
dem nao cung co nguoi ho het hat ho o bai bien`,
  'public-order': `
bon tre do dua xe duoi de, de om
bi moc mat dien thoai o cho, bao o dau
ong say ruou cam gach dap cua nha nguoi ta hoai
nha tro co nguoi la ra vao dem, nghi ban hang trang
lam cccd o dau, con 14 tuoi can gi
ho danh bai an tien trong dam ma suot dem
bi lua chuyen khoan 15tr, xin huong dan to giac
! co thang cam dao vo nha roi, e trong phong khoa cua, toi cuu
! 2 nhom cam rua danh nhau, co nguoi nam mau chay day duong`,
  'fire-safety': `
chung cu tang ham de xe dien day, sac bay ba
kho mut xop canh truong hoc, k co bcc
cua thoat hiem bi khoa xich, quan nuong than tang tret
dan chung cu bao he thong bao chay te liet
nha ben tru xang can trong bep, so lam
! chay roi ba con oi, nha to 4 boc lua, co em be trong do
! khoi mu mit tu tang ham bai xe, nguoi ta chay tan loan
! binh ga no, 2 nguoi bong nang, keu xe gap`,
  education: `
truong thu quy lop 800k, phu huynh k dam noi
con e bi ban danh hoi dong o truong, co giao lam ngo
thay co day them tai nha bat hs hoc
nha tre tu thuc k phep, 1 co giu 20 be
xin hoi ho so chuyen truong cap 2 can gi
san truong ngap bun, lop hoc dot mua chay be bet
tien ao dong phuc dat gap doi ngoai cho`,
  'food-safety': `
an com hop cong ty xong ca to dau bung di ngoai
lo mo heo lau giua khu dan cu, mo me do sa
quan nuoc dung da ban, ly rua 1 xo nuoc
banh trung thu k nhan mac ban truoc cong truong
tiem bun dung han the, an vao te luoi
hai san uom phan ure ban o cho`,
  health: `
tram y te dong cua buoi chieu, nguoi benh k biet keu ai
bay muoi day dac, nhieu nha bi sot, phun thuoc di
nha thuoc ban khang sinh k can don
bhyt cua me e bao het han du da dong tien
benh vien bat cho tu 5h sang toi trua moi kham
cho dai can nguoi, xin hoi tiem ngua o dau
! vo em tro da sap sinh, nuoc ngap k ra duoc, can xe cap cuu
! bac em te nga bat tinh, tho yeu lam, goi 115 ho`,
  'social-care': `
ho ngheo xet k cong bang, nha co o to van co so
chau bi bo roi o nha tro, khat an, k ai trong
! be gai bi cha duong danh bam tim, dang bi nhot trong nha tam, cuu chau`,
  'merit-labour': `
e nghi viec, tien that nghiep chua thay ve
ba me vnah gan nha k ai cham, xin xa quan tam
luong huu bi tru nham, hoi ai
tien tuat cua bo e ket mai k giai quyet`,
  culture: `
bang ron quang cao treo kin cot, rach tua tua
nha van hoa khoa cua ca nam, ba con k co cho hop
to roi cho vay dan kin cong truong
hoi lang thu ve vao cua k biet ai cho phep
san choi tre em rach luoi, k ai sua
di tich bi ve bay len tuong`,
  religion: `
chua tu dung tren doi co xin phep k
co nguoi ru re vao dao la, bat dot ban tho
ba con dan toc k biet chu, xin mo lop xoa mu
nha tho rung chuong 4h sang, xin chinh gio
cho e hoi che do nguoi co uy tin trong ban
thay cung boi toan lua tien dan lang`,
  telecom: `
mang wifi rot hoai, tong dai hen 3 lan k toi
dien thoai vao xom la mat song, ra de moi goi dc
day dien thoai cu dut nam duoi duong, vuong chan
cot dien toai nha mang nghieng, keo theo ca bo day cap
bi tru tien dich vu k dang ky
sim bi khoa 1 chieu du da chinh chu`,
  'online-service': `
vao trang dvc quay vong vong roi bao 504
vneid len muc 2 cho hoai k duyet
tra tien online roi ma trang thai chua thanh toan
e khai nham 1 o ma he thong k cho sua lai
ma otp k ve may, thu 2 sim deu k dc
app phan anh k gui dc hinh`,
  procedure: `
len xa 2 lan deu bao can bo di hoc, k ai nhan giay
phieu hen ghi mung 3 ma gio chua xong
lam xac nhan tinh trang nha o phai cho bao lau
moi quay noi 1 kieu, dan chay toi lui met
trung tam hcc dong cua som 30p
xin giay phep sua nha nop o dau, phi nhieu k`,
  'civil-status': `
cho hoi khai sinh tre han co bi phat k
ket hon k co giay xac nhan doc than thi sao
khai tu cho ba ngoai mat o que khac
ten me trong khai sinh sai dau, sua o dau
chung thuc hop dong uy quyen can ca 2 vo chong k
xin cap lai ban sao khai sinh do bi mat`,
  conduct: `
anh can bo dia chinh hen hoai k gap, goi k nghe
can bo noi chuyen voi dan nhu quat con
cong an khu vuc cuoi cot khi dan trinh bao
co thu ky o xa nhan giay xong quang len ban
truong ap dan mat, ai phan anh la tru
nhan vien quay so 2 di ve som, de dan ngoi cho`,
  military: `
e du 18t dang ky nvqs o xa hay tren mang
giay trieu tap dan quan trung ngay thi, xin doi ngay
anh trai da di bo doi r em co phai di nua k
tien phu cap truc tet cua dan quan chua co
bo e la bo doi o campuchia, che do 62 lam o dau
kham suc khoe nghia vu bi ket luan sai, xin kham lai`,
  electricity: `
ca to mat dien tu 3h chieu, goi dien luc k bat may
dien chap chon, tivi tu lanh hu het
dong ho dien quay khi k dung gi
tru dien go muc nghieng ve phia nha tro
xin keo dien ra rung tom
day dien thap sat dau, gio la cham vao nhau xet lua
! day dien roi xuong vung nuoc, con bo bi giat chet roi, co may dua nho dung gan
! tho son cham day cao the bi giat treo tren gian giao`,
  'water-supply': `
nuoc 2 ngay k co giot nao, nha co nguoi benh
nuoc co mui thuoc tay nong, tam bi ngua
ong nuoc be duoi duong, phun nhu dai phun
dong ho nc chay nhanh, thang nay 40 khoi vo ly
nha cuoi nguon nuoc yeu, dem moi hung dc
xin dau noi nc may cho xom moi`,
  bus: `
tuyen 05 bo chuyen hoai, doi muon gio lam
tai xe vua lai vua bam dt, thang gap te khach
k co cho ngoi cho nguoi gia, phu xe quat
xin mo tuyen buyt ve huyen cu
tram buyt bi quan nuoc chiem het cho dung
xe khach nhet 40 nguoi, bat khach doc duong`,
  other: `
ai biet cho em hoi so truc cua phuong
e nhan nham tin, xin loi
cho hoi cac anh lam viec toi may gio
cam on a chi da xu ly nhanh
e goi sang gio ma chua noi dc viec, tin hieu kem
nhat dc cai vi o cho, tra lai o dau
$ vay tra gop 50tr chi can cmnd, k tham dinh, goi ngay
$ ban trung voucher 2tr, bam link nhan qua
$ nha pho chinh chu 3ty2, sh rieng, lh moi gioi
$ kiem 300k/ngay tai nha, kb zalo e huong dan
$ jkhsdf lkjsd qwuei
$ alo alo 1 2 3 hehe test may thoi
$ bon cho chung may lam an nhu cc
$ xem boi tu vi, giai han, lay lai nguoi yeu, lien he thay
$ so dep 6789 gia re, chot nhanh con
$ hoc tieng anh online giam 70%, dang ky hom nay`,
} as const
