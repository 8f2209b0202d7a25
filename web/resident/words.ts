import type { Language } from '../../db/vocabulary.ts'
import type { Sentence } from '../../src/platform/errors.ts'
import { plural } from '../plural.ts'

export type Say = (sentence: Sentence) => string

/** Picks the asked language out of a pair: `t(words.report.send)`. */
export const sayIn =
  (lang: Language): Say =>
  (sentence) =>
    sentence[lang]

/** Every word of the resident pages, both languages side by side so that neither is forgotten. */
export const words = {
  alarm: {
    title: { vi: 'Tin khẩn', en: 'Emergency' },
    to: { vi: 'Gửi', en: 'To' },
    unplaced: { vi: 'Chưa rõ xã, phường', en: 'The commune is not known yet' },
    lead: {
      vi: 'Bấm nút dưới đây để báo rằng anh/chị đã nhận tin và vào việc. Nếu không ai bấm, tin được báo tiếp cho lãnh đạo và trung tâm điều hành.',
      en: 'Press the button to say that you heard and are acting. If nobody does, the leaders and the operation centre are told next.',
    },
    hear: { vi: 'Tôi đã nhận tin', en: 'I have heard' },
    heard: {
      vi: 'Đã ghi nhận. Không ai khác bị đánh thức thêm.',
      en: 'Noted. Nobody else will be woken.',
    },
    heardBy: (name: string) => ({
      vi: `Người đã nhận tin: ${name}.`,
      en: `Heard by: ${name}.`,
    }),
    inHand: {
      vi: 'Việc này đã có người tiếp nhận, không phải xác nhận nữa.',
      en: 'Somebody has this ticket in hand; there is nothing to confirm any more.',
    },
    open: { vi: 'Mở trong phần mềm', en: 'Open in the console' },
  },
  site: {
    name: { vi: 'Lắng Nghe', en: 'Lắng Nghe' },
    tagline: { vi: 'Tiếng nói của dân, có người nghe', en: 'Residents speak, the town hall listens' },
    skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
    otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
    navigation: { vi: 'Các trang', en: 'Pages' },
    report: { vi: 'Gửi phản ánh', en: 'Report' },
    track: { vi: 'Tra cứu', en: 'Track' },
    reports: { vi: 'Phản ánh công khai', en: 'Published' },
    footer: {
      vi: 'Cổng tiếp nhận phản ánh, kiến nghị của chính quyền địa phương. Gửi phản ánh trên trang này không mất phí.',
      en: 'Where local government receives reports from residents. Reporting on this page is free of charge.',
    },
    emergencyShort: { vi: 'Khẩn cấp, gọi ngay:', en: 'In an emergency call:' },
    home: { vi: 'Về trang đầu', en: 'To the first page' },
    optional: { vi: 'không bắt buộc', en: 'optional' },
  },
  emergency: {
    title: { vi: 'Đang nguy hiểm? Gọi ngay', en: 'In danger? Call now' },
    thanksTitle: { vi: 'Nếu đang nguy hiểm, xin gọi ngay', en: 'If anyone is in danger, call now' },
    advice: {
      vi: 'Phản ánh đã được báo khẩn cho người trực, nhưng gọi điện là cách nhanh nhất để có người đến giúp.',
      en: 'The officer on duty has been told of your report, but a call is the fastest way to get help.',
    },
  },
  home: {
    title: { vi: 'Gửi phản ánh đến chính quyền', en: 'Report to your local government' },
    heading: { vi: 'Anh/chị thấy điều gì cần được xử lý?', en: 'What needs to be put right?' },
    lead: {
      vi: 'Cứ kể bằng lời của mình, có dấu hay không dấu đều được. Phản ánh sẽ đến đúng nơi xử lý, và anh/chị được trả lời.',
      en: 'Tell us in your own words, with or without accents. Your report reaches the right department, and you get an answer.',
    },
    send: { vi: 'Gửi phản ánh', en: 'Send a report' },
    trackHeading: { vi: 'Đã gửi rồi? Xem đến đâu', en: 'Already reported? See how it stands' },
    how: { vi: 'Sau khi gửi thì sao?', en: 'What happens after you send it?' },
    steps: [
      {
        title: { vi: 'Anh/chị nhận mã phản ánh', en: 'You get a reference' },
        text: {
          vi: 'Ngay khi gửi, kèm tên nơi xử lý và hạn trả lời.',
          en: 'At once, with the department that handles it and when its answer is due.',
        },
      },
      {
        title: { vi: 'Cán bộ phụ trách bắt tay vào việc', en: 'An officer takes it up' },
        text: {
          vi: 'Cần hỏi thêm, cán bộ sẽ hỏi qua trang tra cứu, tin nhắn hoặc email.',
          en: 'If something is unclear they ask you, on the tracking page, by text message or e-mail.',
        },
      },
      {
        title: { vi: 'Anh/chị đọc trả lời và chấm điểm', en: 'You read the answer and rate it' },
        text: {
          vi: 'Chưa xong thì báo “Chưa xong”, việc được mở lại ngay.',
          en: 'If it is not fixed, say “Not fixed” and it is opened again.',
        },
      },
    ],
    published: { vi: 'Xem các phản ánh công khai', en: 'See the published reports' },
    units: { vi: 'Xem kết quả xử lý ở từng xã, phường', en: 'See how each commune answers' },
  },
  problem: {
    title: { vi: 'Cần sửa lại vài chỗ', en: 'Something needs correcting' },
    notFound: { vi: 'Chưa tìm thấy phản ánh', en: 'No report was found' },
    keep: { vi: 'Những gì anh/chị đã viết vẫn còn nguyên.', en: 'Everything you wrote is kept.' },
    prefix: { vi: 'Lỗi:', en: 'Error:' },
  },
  report: {
    title: { vi: 'Gửi phản ánh', en: 'Send a report' },
    text: { vi: 'Anh/chị muốn phản ánh điều gì?', en: 'What would you like to report?' },
    textHint: (limit: number) => ({
      vi: `Việc gì, ở đâu, từ bao giờ. Viết có dấu hay không dấu đều được, nhiều nhất ${limit.toLocaleString('vi')} ký tự.`,
      en: `What, where, and since when. With or without accents, at most ${limit.toLocaleString('en')} characters.`,
    }),
    place: { vi: 'Việc xảy ra ở đâu?', en: 'Where is it?' },
    placeHint: {
      vi: 'Biết đến đâu ghi đến đó, tên cũ cũng được. Chưa rõ thì cán bộ sẽ xác định.',
      en: 'Write what you know; old names will do. If it is not clear, an officer will find out.',
    },
    province: { vi: 'Tỉnh, thành phố', en: 'Province or city' },
    chooseProvince: { vi: 'Chọn tỉnh, thành phố', en: 'Choose a province' },
    showCommunes: { vi: 'Hiện danh sách xã, phường', en: 'Show its communes' },
    commune: { vi: 'Xã, phường, đặc khu', en: 'Commune' },
    chooseCommune: { vi: 'Chọn xã, phường', en: 'Choose a commune' },
    lists: { vi: 'Chọn trong danh sách', en: 'Choose from a list' },
    address: { vi: 'Địa chỉ hoặc mốc dễ nhận', en: 'Address or landmark' },
    addressHint: {
      vi: 'Ví dụ: ngõ 45, trước cổng chợ, thôn 3. Nhiều nhất 300 ký tự.',
      en: 'For example: lane 45, in front of the market, hamlet 3. At most 300 characters.',
    },
    locate: { vi: 'Lấy vị trí của tôi', en: 'Use my location' },
    locating: { vi: 'Đang tìm vị trí…', en: 'Finding your location…' },
    located: { vi: 'Đã lấy được vị trí.', en: 'Location found.' },
    notLocated: {
      vi: 'Máy không cho biết vị trí. Xin ghi địa chỉ.',
      en: 'Your phone gave no location. Please write the address.',
    },
    coordinates: { vi: 'Tọa độ, nếu biết', en: 'Coordinates, if you know them' },
    lat: { vi: 'Vĩ độ', en: 'Latitude' },
    lon: { vi: 'Kinh độ', en: 'Longitude' },
    coordinatesHint: { vi: 'Ví dụ 21,0285 và 105,8542', en: 'For example 21.0285 and 105.8542' },
    details: { vi: 'Lĩnh vực và thời gian', en: 'Subject and time' },
    category: { vi: 'Thuộc lĩnh vực', en: 'Subject' },
    anyCategory: { vi: 'Để hệ thống tự xác định', en: 'Let the system decide' },
    occurred: { vi: 'Xảy ra lúc nào', en: 'When it happened' },
    contact: { vi: 'Báo kết quả cho anh/chị bằng cách nào?', en: 'How should we tell you the result?' },
    contactHint: {
      vi: 'Không để lại gì cũng được. Anh/chị vẫn có mã để tự tra cứu.',
      en: 'You may leave this empty. You still get a reference to look it up.',
    },
    phone: { vi: 'Số điện thoại', en: 'Phone number' },
    email: { vi: 'Email', en: 'E-mail' },
    name: { vi: 'Họ và tên', en: 'Full name' },
    nameHint: { vi: 'Nhiều nhất 100 ký tự.', en: 'At most 100 characters.' },
    helper: { vi: 'Tôi gửi giúp người khác', en: 'I am reporting for someone else' },
    helperHint: {
      vi: 'Ghi tên, số điện thoại của người được giúp ở trên, và tên của anh/chị ở đây.',
      en: 'Write the name and phone of the person you help above, and your own name here.',
    },
    helperName: { vi: 'Tên người gửi giúp', en: 'Your name' },
    helperConsent: {
      vi: 'Người được giúp đã đồng ý để tôi gửi và để lại thông tin của họ.',
      en: 'The person I help agrees that I send this with their details.',
    },
    consentTitle: { vi: 'Đồng ý', en: 'Consent' },
    consent: {
      vi: 'Tôi đồng ý để chính quyền lưu và dùng thông tin trên để xử lý phản ánh này và báo kết quả cho tôi (cần khi để lại tên, số điện thoại hoặc email).',
      en: 'I agree that the authorities keep and use this information to handle this report and to answer me (needed when you leave a name, phone or e-mail).',
    },
    consentMore: { vi: 'Thông tin nào được lưu, để làm gì?', en: 'What is kept, and why?' },
    consentText: {
      vi: 'Chúng tôi lưu nội dung, nơi xảy ra và cách liên lạc anh/chị ghi ở trên, chỉ để xử lý và trả lời. Tên, số điện thoại, email và số nhà không bao giờ được công khai. Anh/chị có thể yêu cầu xem, sửa, xóa hoặc rút lại đồng ý bất cứ lúc nào: trang tra cứu cho xem thông tin đã lưu và có nút “Xin xóa thông tin của tôi”, hoặc xin báo nơi xử lý phản ánh, ghi rõ mã phản ánh. Với khiếu nại, tố cáo, hồ sơ phải lưu theo luật (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15). Không muốn nhận tin nhắn nữa: soạn DUNG gửi số đã nhắn cho anh/chị; nhận trở lại: soạn BAT.',
      en: 'We keep what you wrote, the place and the contact above, only to handle the report and answer it. Your name, phone, e-mail and house number are never published. You may ask to see, correct or erase them, or withdraw your consent, at any time: your tracking page shows what is kept and has the button “Please erase my details”, or tell the department that handles your report, with its reference. The file of a complaint or denunciation is kept by law (Personal Data Protection Law 91/2025/QH15). To stop the text messages, reply DUNG to them; to get them again, reply BAT.',
    },
    send: { vi: 'Gửi phản ánh', en: 'Send the report' },
    sending: { vi: 'Đang gửi…', en: 'Sending…' },
    waiting: {
      vi: 'Mạng yếu, chưa gửi được. Máy giữ phản ánh và tự gửi khi có mạng; anh/chị đóng trang cũng được.',
      en: 'Weak network: not sent yet. The phone keeps the report and sends it when the network is back; you may close the page.',
    },
    restored: {
      vi: 'Đã mở lại bản viết dở lần trước trên máy này.',
      en: 'Your unfinished report on this phone was opened again.',
    },
    discard: { vi: 'Xóa, viết lại từ đầu', en: 'Delete it and start again' },
  },
  ahead: {
    ready: {
      vi: 'Khi anh/chị viết, hệ thống đọc để gợi ý. Chưa bấm Gửi thì không lưu gì.',
      en: 'While you write, the system reads along to suggest. Until you press Send, nothing is kept.',
    },
    subject: { vi: 'Có lẽ thuộc lĩnh vực: {name}.', en: 'It seems to be about: {name}.' },
    choose: {
      vi: 'Việc này thuộc lĩnh vực nào? Không rõ thì bỏ qua.',
      en: 'What is it about? Skip it if you are not sure.',
    },
    commune: { vi: 'Ở {name}, đúng không?', en: 'Is it in {name}?' },
    yes: { vi: 'Đúng', en: 'Yes' },
    located: {
      vi: 'Đã lấy được vị trí: {name}. Không đúng thì gõ lại tên ở trên.',
      en: 'Location found: {name}. If that is wrong, type the name above.',
    },
    callFirst: { vi: 'Gọi trước, gửi phản ánh sau.', en: 'Call first, then send the report.' },
    close: { vi: 'Ẩn', en: 'Hide' },
    complaint: {
      vi: 'Điều anh/chị viết giống đơn khiếu nại: không đồng ý với quyết định, việc làm của cơ quan đối với mình. Vẫn gửi được ở đây, nội dung được giữ kín. Theo Điều 8 Luật Khiếu nại, đơn cần: họ tên, địa chỉ của anh/chị; cơ quan, người bị khiếu nại; việc gì, vì sao, giấy tờ nếu có và điều anh/chị yêu cầu; có chữ ký hoặc điểm chỉ. Cán bộ sẽ báo nếu cần ký thêm.',
      en: 'This reads like a complaint in the sense of the law: you do not agree with a decision or act that concerns you. You may send it here, and it is kept confidential. By article 8 of the Law on Complaints it needs your name and address; the body or person complained of; what, why, any papers and what you ask for; and your signature or fingerprint. An officer will tell you if a signature is still needed.',
    },
    denunciation: {
      vi: 'Điều anh/chị viết giống đơn tố cáo: báo một người, một cơ quan làm trái pháp luật. Vẫn gửi được ở đây; tên và nội dung được giữ bí mật, chỉ cán bộ pháp lý đọc. Theo Điều 23 Luật Tố cáo, đơn cần: họ tên, địa chỉ, cách liên hệ của anh/chị; ai bị tố cáo; đã làm gì; có chữ ký hoặc điểm chỉ. Không ghi tên mà có bằng chứng rõ thì vẫn được xem xét (Điều 25).',
      en: 'This reads like a denunciation: it accuses a person or body of breaking the law. You may send it here; your name and words are kept secret and read by legal officers alone. By article 23 of the Law on Denunciations it needs your name, address and how to reach you; who is accused; of what; and your signature or fingerprint. Without a name it is still looked at where the evidence is clear (article 25).',
    },
  },
  find: {
    label: { vi: 'Xã, phường, đặc khu', en: 'Commune' },
    hint: {
      vi: 'Gõ tên nay hoặc tên cũ, có dấu hay không dấu, rồi bấm vào dòng đúng.',
      en: 'Type its name of today or a former one, with or without accents, then press the right line.',
    },
    formerly: { vi: 'tên cũ', en: 'formerly' },
    inFormer: { vi: 'trước thuộc', en: 'in the former' },
    found: {
      vi: '{n} nơi. Dùng phím mũi tên để chọn.',
      en: '{n} found. Use the arrow keys to choose.',
    },
    noPlace: {
      vi: 'Không thấy nơi nào tên như vậy. Xin gõ tên khác, hoặc cứ gửi, cán bộ sẽ xác định.',
      en: 'No place of that name. Try another name, or send it as it is: an officer will find out.',
    },
    notChosen: {
      vi: 'Chưa chọn nơi nào. Xin bấm vào một dòng, hoặc cứ để vậy, cán bộ sẽ xác định.',
      en: 'Nothing is chosen yet. Press one of the lines, or leave it: an officer will find out.',
    },
  },
  pin: {
    open: { vi: 'Ghim trên bản đồ', en: 'Put a pin on the map' },
    press: {
      vi: 'Bấm vào đúng chỗ. Dùng phím mũi tên cũng được.',
      en: 'Press the right spot. The arrow keys do it too.',
    },
    label: {
      vi: 'Bản đồ {name}: bấm vào nơi xảy ra, hoặc dời ghim bằng phím mũi tên',
      en: 'Map of {name}: press the place, or move the pin with the arrow keys',
    },
    nearer: { vi: 'Gần lại', en: 'Nearer' },
    farther: { vi: 'Ra xa', en: 'Farther' },
    remove: { vi: 'Bỏ ghim', en: 'Remove the pin' },
    removed: { vi: 'Đã bỏ ghim.', en: 'The pin is gone.' },
    pinned: { vi: 'Đã ghim. Bấm chỗ khác để dời.', en: 'Pinned. Press another spot to move it.' },
    moved: {
      vi: 'Đã ghim ở {name}, nên xã, phường ở trên được đổi theo.',
      en: 'Pinned in {name}, so the commune above is changed to it.',
    },
    dropped: {
      vi: 'Ghim cũ nằm ngoài nơi vừa chọn nên đã bỏ.',
      en: 'The pin lay outside the commune just chosen, so it is gone.',
    },
    choose: {
      vi: 'Xin chọn xã, phường ở trên, hoặc bấm “Lấy vị trí của tôi”: bản đồ của nơi đó sẽ hiện ra.',
      en: 'Please choose the commune above, or press “Use my location”: its map appears here.',
    },
    none: {
      vi: 'Chưa có bản đồ của nơi này. Xin ghi địa chỉ hoặc mốc dễ nhận.',
      en: 'There is no map of this place yet. Please write the address or a landmark.',
    },
    failed: {
      vi: 'Mạng yếu, chưa mở được bản đồ. Xin bấm lại, hoặc ghi địa chỉ.',
      en: 'The network is weak and the map did not open. Press again, or write the address.',
    },
  },
  findOwn: {
    link: { vi: 'Mất mã? Tìm bằng số điện thoại', en: 'Lost it? Find your reports by phone number' },
    title: { vi: 'Tìm bằng số điện thoại', en: 'Find by phone number' },
    lead: {
      vi: 'Ghi số điện thoại anh/chị đã để lại khi gửi. Chúng tôi nhắn một mã đến số đó.',
      en: 'Write the phone number that you left. We send it a code by SMS.',
    },
    ask: { vi: 'Gửi mã cho tôi', en: 'Send me a code' },
    sent: {
      vi: 'Nếu có phản ánh gửi bằng số này, tin nhắn có mã 6 chữ số đang đến. Mã dùng một lần, trong 30 phút; ban đêm thì 7 giờ sáng gửi.',
      en: 'If there is a report with this number, a message with a code of 6 digits is on its way. It works once, within 30 minutes; at night it leaves at 7 in the morning.',
    },
    show: { vi: 'Xem phản ánh của tôi', en: 'Show my reports' },
    missing: {
      vi: 'Không nhận được? Mỗi số chỉ được gửi vài lần một giờ; số đã nhắn DUNG cần nhắn BAT trước.',
      en: 'Nothing arrived? A number gets only a few in an hour; one that sent DUNG must send BAT first.',
    },
    again: { vi: 'Ghi số khác hoặc xin mã mới', en: 'Another number, or a new code' },
    found: { vi: 'Phản ánh gửi bằng số này', en: 'The reports with this number' },
    unknown: {
      vi: 'Lúc gửi, số này chưa được xác nhận là của người gửi, nên nội dung không hiện ở đây. Xin dùng liên kết đã nhận khi gửi; mất liên kết thì gọi tổng đài, đọc mã này.',
      en: 'The number was not confirmed with that report, so its words are not shown here. Use the link you got when you sent it; without the link, call the hotline and read them this reference.',
    },
    sealed: {
      vi: 'Khiếu nại, tố cáo không hiện ở đây, để giữ kín: xin dùng liên kết đã nhận khi gửi.',
      en: 'Complaints and denunciations are not shown here, to keep them confidential: please use the link you got.',
    },
  },
  waiting: {
    sending: {
      vi: 'Có một phản ánh chờ mạng trên máy này. Đang gửi…',
      en: 'A report waits on this phone for a network. Sending it now…',
    },
    sent: {
      vi: 'Phản ánh chờ trên máy này đã gửi xong.',
      en: 'The report that waited on this phone has been sent.',
    },
    see: { vi: 'Xem mã và kết quả', en: 'See its reference' },
    waiting: {
      vi: 'Có một phản ánh chờ mạng trên máy này. Có mạng, máy sẽ tự gửi, anh/chị không phải viết lại.',
      en: 'A report waits on this phone for a network. It will be sent by itself; there is no need to write it again.',
    },
    asked: {
      vi: 'Phản ánh chờ trên máy này cần anh/chị xem lại trước khi gửi.',
      en: 'The report that waits on this phone needs a look before it is sent.',
    },
    open: { vi: 'Mở và gửi', en: 'Open and send it' },
    offlineTitle: { vi: 'Chưa có mạng', en: 'No network' },
    offline: {
      vi: 'Trang này cần mạng để mở. Anh/chị vẫn viết được phản ánh mới: bấm Gửi, máy giữ lại và tự gửi khi có mạng.',
      en: 'This page needs a network. You can write a report all the same: press Send, and the phone keeps it and sends it when the network is back.',
    },
  },
  places: {
    heading: { vi: 'Việc xảy ra ở nơi nào?', en: 'Where did it happen?' },
    one: (name: string) => ({
      vi: `Có phải ${name} không?`,
      en: `Is it ${name}?`,
    }),
    several: {
      vi: 'Có nhiều nơi trùng với điều anh/chị viết. Xin chọn một nơi rồi gửi lại.',
      en: 'Several places match what you wrote. Please choose one and send again.',
    },
    none: {
      vi: 'Chúng tôi chưa nhận ra xã, phường nào. Xin chọn tỉnh và xã, phường ở bên dưới, hoặc để cán bộ xác định.',
      en: 'We could not find the commune. Please choose the province and commune below, or let an officer find it.',
    },
    unknown: { vi: 'Tôi không rõ, để cán bộ xác định', en: 'I do not know, an officer may find out' },
    other: { vi: 'Nơi khác, tôi chọn ở bên dưới', en: 'Another place, I choose it below' },
    map: {
      vi: 'Hoặc bấm vào đúng chỗ trên bản đồ này:',
      en: 'Or press the right spot on this map:',
    },
    mapLabel: { vi: 'Bấm vào nơi xảy ra trên bản đồ', en: 'Press the place on the map' },
  },
  prove: {
    title: { vi: 'Còn một bước trước khi gửi', en: 'One more step before sending' },
    working: {
      vi: 'Mạng này vừa gửi nhiều phản ánh, nên máy của anh/chị cần tính toán vài giây trước khi gửi. Xin đợi, không cần làm gì.',
      en: 'Many reports have just come from this network, so your device does a few seconds of work first. Please wait; there is nothing to do.',
    },
    done: { vi: 'Xong. Đang gửi…', en: 'Done. Sending…' },
    failed: {
      vi: 'Máy chưa tính xong. Xin đợi một phút rồi bấm Gửi lại, hoặc gọi, nhắn tin tới tổng đài của tỉnh, thành phố.',
      en: 'That did not work. Please wait a minute and press Send again, or call or text the hotline of your province.',
    },
    without: {
      vi: 'Mạng này vừa gửi nhiều phản ánh. Xin đợi một phút rồi bấm Gửi lại; hoặc nhắn tin, gọi tới tổng đài của tỉnh, thành phố: cách nào cũng được ghi nhận như nhau.',
      en: 'Many reports have just come from this network. Please wait a minute and press Send again; or text or call the hotline of your province: it counts the same.',
    },
    wait: {
      vi: 'Nội dung đã nhập vẫn còn nguyên, chưa mất gì.',
      en: 'What you wrote is still here; nothing is lost.',
    },
    send: { vi: 'Gửi lại', en: 'Send again' },
    kept: { vi: 'Đã nhận, chờ cán bộ xem', en: 'Received; an officer will look at it' },
  },
  similar: {
    heading: { vi: 'Có phải là việc này không?', en: 'Is it one of these?' },
    lead: {
      vi: 'Gần đó đã có người phản ánh. Nếu đúng việc của anh/chị, hãy mở ra và bấm theo dõi để cùng nhận kết quả.',
      en: 'Somebody nearby has reported this. If it is the same, open it and follow it to hear the result.',
    },
    send: { vi: 'Không phải, gửi phản ánh của tôi', en: 'No, send my report' },
  },
  incident: {
    now: { vi: 'Sự cố đang diễn ra', en: 'Going on now' },
    goesOn: { vi: 'Đang xử lý', en: 'Being dealt with' },
    over: { vi: 'Đã kết thúc', en: 'It is over' },
    expected: (at: Sentence) => ({ vi: `Dự kiến xong: ${at.vi}`, en: `Expected to end: ${at.en}` }),
    pastExpected: (at: Sentence) => ({
      vi: `Đã quá lúc dự kiến xong (${at.vi}), vẫn đang xử lý`,
      en: `Past its expected end (${at.en}), still being dealt with`,
    }),
    onlyIn: { vi: 'Chỉ ở:', en: 'Only here:' },
    since: { vi: 'Từ', en: 'Since' },
    until: { vi: 'đến', en: 'until' },
    timeline: { vi: 'Diễn biến', en: 'What happened' },
    meToo: { vi: 'Tôi cũng bị', en: 'I have it too' },
    meTooText: (title: string) => ({ vi: `Tôi cũng bị: ${title}`, en: `I have it too: ${title}` }),
    joining: {
      vi: 'Phản ánh này được ghi chung với sự cố đã biết',
      en: 'This report is kept with what is known',
    },
    reportOwn: { vi: 'Việc của tôi khác: gửi phản ánh', en: 'Mine is different: send a report' },
    question: { vi: 'Có phải cùng sự cố này không?', en: 'Is it this incident?' },
    isItThis: { vi: 'Có phải việc này không:', en: 'Is it this:' },
    followThis: { vi: 'Đúng, tôi theo dõi việc này', en: 'Yes, I follow this' },
    same: { vi: 'Đúng việc này, báo tin cho tôi', en: 'It is this: keep me told' },
    sameHere: {
      vi: 'Đúng việc này, tôi xem tin ở trang này',
      en: 'It is this: I read the news on this page',
    },
    other: { vi: 'Việc khác', en: 'Something else' },
    sendSame: { vi: 'Đúng việc này, gửi chung', en: 'It is this: send it with the others' },
    leaveContact: {
      vi: 'Để lại số điện thoại hoặc email thì được báo tin; không để lại thì xem tin ở trang tra cứu.',
      en: 'Leave a phone number or an e-mail to be told; without one the news stand on the tracking page.',
    },
    joined: { vi: 'Thuộc sự cố đã biết', en: 'Part of a known incident' },
    missingTitle: { vi: 'Không có sự cố này', en: 'No such incident' },
    missing: {
      vi: 'Địa chỉ này không dẫn đến sự cố nào. Xin xem danh sách phản ánh công khai.',
      en: 'This address leads to no incident. Please see the published reports.',
    },
  },
  thanks: {
    legalSentBefore: (reference: string) => ({
      vi: `Đơn này đã gửi rồi: mã ${reference}`,
      en: `This was sent already: ${reference}`,
    }),
    legalNothingNew: {
      vi: 'Chúng tôi đã nhận từ lần gửi trước, nên không mở đơn mới. Việc khác, xin viết thành đơn khác.',
      en: 'We had it from the first time, so nothing new was opened. For another matter, please write another submission.',
    },
    sentBefore: (reference: string) => ({
      vi: `Phản ánh này đã gửi rồi: mã ${reference}`,
      en: `This was sent already: ${reference}`,
    }),
    nothingNew: {
      vi: 'Chúng tôi đã nhận từ lần gửi trước, nên không mở phản ánh mới. Việc khác, xin viết thành phản ánh khác.',
      en: 'We had it from the first time, so nothing new was opened. For another matter, please write another report.',
    },
    title: { vi: 'Đã nhận phản ánh của anh/chị', en: 'We have received your report' },
    legalTitle: { vi: 'Đã nhận đơn của anh/chị', en: 'We have received your submission' },
    reference: { vi: 'Mã phản ánh', en: 'Your reference' },
    legalReference: { vi: 'Mã đơn', en: 'Your reference' },
    keep: {
      vi: 'Xin lưu lại mã này và đường liên kết bên dưới: chụp màn hình hoặc chép lại.',
      en: 'Keep this reference and the link below: take a screenshot or write them down.',
    },
    department: { vi: 'Nơi xử lý', en: 'Handled by' },
    due: { vi: 'Hạn trả lời', en: 'Answer due' },
    category: { vi: 'Lĩnh vực', en: 'Subject' },
    place: { vi: 'Nơi xảy ra', en: 'Place' },
    openingHours: { vi: 'Giờ tiếp dân', en: 'Open to the public' },
    link: { vi: 'Liên kết tra cứu (chỉ mình anh/chị giữ)', en: 'Tracking link (keep it to yourself)' },
    qr: { vi: 'Mã QR mở trang tra cứu của anh/chị', en: 'QR code that opens your tracking page' },
    qrHint: {
      vi: 'Quét mã QR này bằng máy khác để mở trang tra cứu. Ai có mã QR này đều xem được, xin giữ cho mình.',
      en: 'Scan this QR code with another phone to open your tracking page. Whoever has the code can read this, so keep it to yourself.',
    },
    legalNext: { vi: 'Tiếp theo thế nào?', en: 'What comes next?' },
    legalKept: {
      complaint: {
        vi: 'Nội dung được giữ kín: chỉ người giải quyết và cán bộ pháp lý đọc, không bao giờ công khai.',
        en: 'It is kept confidential: only who settles it and legal officers read it, and it is never published.',
      },
      denunciation: {
        vi: 'Tên và nội dung được giữ bí mật: chỉ cán bộ pháp lý được giao đọc, mỗi lần đọc đều được ghi lại.',
        en: 'Your name and words are kept secret: only the legal officers in charge read them, and each reading is recorded.',
      },
    },
    legalSign: {
      vi: 'Nếu đơn còn thiếu chữ ký hoặc giấy tờ, cán bộ sẽ báo cách bổ sung qua trang tra cứu.',
      en: 'If a signature or paper is missing, an officer tells you on the tracking page how to add it.',
    },
    follow: { vi: 'Xem phản ánh đến đâu', en: 'See how it stands' },
    legalFollow: { vi: 'Xem đơn đến đâu', en: 'See how it stands' },
    another: { vi: 'Gửi phản ánh khác', en: 'Send another report' },
    legalAnother: { vi: 'Gửi đơn hoặc phản ánh khác', en: 'Send another submission or report' },
    print: { vi: 'In trang này', en: 'Print this page' },
    placeLater: { vi: 'Cán bộ đang xác định', en: 'An officer is finding out' },
  },
  track: {
    title: { vi: 'Tra cứu phản ánh', en: 'Track a report' },
    reference: { vi: 'Mã phản ánh', en: 'Reference' },
    referenceHint: { vi: '8 chữ và số, ví dụ KH7T-M3RN', en: '8 letters and digits, such as KH7T-M3RN' },
    secret: { vi: 'Mã riêng', en: 'Private code' },
    secretHint: {
      vi: 'Phần sau “s=” của liên kết tra cứu. Không có thì chỉ xem được phản ánh đã công khai.',
      en: 'What follows “s=” in your tracking link. Without it only published reports can be seen.',
    },
    show: { vi: 'Tra cứu', en: 'Look it up' },
    unreadable: {
      vi: 'Mã này chưa đúng. Mã có 8 chữ và số, không có các chữ I, O, Q, Z và số 0, 1.',
      en: 'This reference is not right. It has 8 letters and digits, never I, O, Q, Z, 0 or 1.',
    },
    missing: {
      vi: 'Không tìm thấy phản ánh, hoặc phản ánh chưa công khai. Xin mở đúng liên kết tra cứu đã nhận khi gửi.',
      en: 'No such report, or it is not published. Please open the tracking link that you received.',
    },
    heading: (reference: string) => ({ vi: `Phản ánh ${reference}`, en: `Report ${reference}` }),
    legalHeading: (reference: string) => ({ vi: `Đơn ${reference}`, en: `Submission ${reference}` }),
    someone: { vi: 'Người trực', en: 'The officer on duty' },
    reopened: {
      vi: 'Lần trả lời trước chưa giải quyết xong, nên phản ánh được mở lại để làm tiếp.',
      en: 'The last answer did not settle it, so it is open again and goes on.',
    },
    status: {
      new: (who: string) => ({
        vi: `Phản ánh đã đến ${who}, đang chờ tiếp nhận.`,
        en: `Your report has reached ${who} and waits to be accepted.`,
      }),
      accepted: (who: string) => ({ vi: `${who} đang xử lý.`, en: `${who} is working on it.` }),
      waiting: (who: string) => ({
        vi: `${who} cần anh/chị cho biết thêm.`,
        en: `${who} needs to know more from you.`,
      }),
      resolved: (who: string) => ({ vi: `${who} đã trả lời.`, en: `${who} has answered.` }),
      closed: (who: string) => ({
        vi: `${who} đã xử lý xong, phản ánh đã khép lại.`,
        en: `${who} has finished and the report is closed.`,
      }),
      refused: (who: string) => ({
        vi: `${who} không tiếp nhận; lý do ở bên dưới.`,
        en: `${who} declined it; the reason is below.`,
      }),
      merged: (_who: string) => ({
        vi: 'Phản ánh được gộp với một phản ánh cùng việc; anh/chị vẫn nhận kết quả.',
        en: 'Your report was joined with another about the same thing; you still get the result.',
      }),
      withdrawn: (_who: string) => ({ vi: 'Phản ánh đã được rút.', en: 'The report was withdrawn.' }),
    },
    heldBy: (who: string, since: string) => ({
      vi: `Đang giữ việc này: ${who}, ${since}.`,
      en: `Now with ${who} ${since}.`,
    }),
    /** What comes after an end that is none for the sender. */
    next: {
      merged: {
        vi: 'Anh/chị không cần làm gì thêm. Có kết quả, chúng tôi báo qua số điện thoại hoặc email đã để lại, và kết quả hiện ở trang này.',
        en: 'There is nothing for you to do. When there is a result we tell you by the phone or e-mail you left, and it stands on this page.',
      },
      refused: {
        vi: 'Nếu trả lời chỉ sang nơi khác, xin gửi đến nơi đó. Nếu anh/chị thấy chưa đúng, bấm “Chưa xong” ở dưới và viết vì sao: nơi xử lý phải xem lại.',
        en: 'If the answer names another place, please turn there. If you think it is wrong, press “Not fixed” below and write why: the department has to look again.',
      },
      withdrawn: {
        vi: 'Việc xử lý đã dừng. Cần thì anh/chị gửi phản ánh mới bất cứ lúc nào.',
        en: 'The work on it has stopped. You can send a new report at any time.',
      },
    },
    /** What the law calls it where it is a complaint or a denunciation. */
    legalStatus: {
      new: (who: string) => ({
        vi: `Đơn đã đến ${who} để xem xét thụ lý.`,
        en: `Your submission has reached ${who}, which considers whether to take it on.`,
      }),
      accepted: (who: string) => ({
        vi: `${who} đã thụ lý, đang giải quyết.`,
        en: `${who} has taken it on and is settling it.`,
      }),
      refused: (who: string) => ({
        vi: `${who} không thụ lý; lý do ở bên dưới.`,
        en: `${who} did not take it on; the reason is below.`,
      }),
      withdrawn: (_who: string) => ({ vi: 'Đơn đã được rút.', en: 'The submission was withdrawn.' }),
    },
    /** A complaint is settled by a decision, a denunciation ends in a conclusion. */
    legalEnd: {
      complaint: {
        resolved: (who: string) => ({ vi: `${who} đã giải quyết.`, en: `${who} has settled it.` }),
        closed: (who: string) => ({
          vi: `${who} đã giải quyết, đơn đã khép lại.`,
          en: `${who} has settled it and the submission is closed.`,
        }),
        answer: { vi: 'Kết quả giải quyết', en: 'How it was settled' },
      },
      denunciation: {
        resolved: (who: string) => ({ vi: `${who} đã kết luận.`, en: `${who} has reached a conclusion.` }),
        closed: (who: string) => ({
          vi: `${who} đã kết luận, đơn đã khép lại.`,
          en: `${who} has reached a conclusion and the submission is closed.`,
        }),
        answer: { vi: 'Kết luận về nội dung tố cáo', en: 'What was concluded' },
      },
    },
    legalNext: {
      complaint: {
        vi: 'Trong 10 ngày kể từ ngày nhận, anh/chị được báo thụ lý hay không thụ lý. Thời hạn giải quyết tính từ ngày thụ lý.',
        en: 'Within 10 days of receipt you are told whether it is taken on. The time to settle it counts from the day on which it is taken on.',
      },
      denunciation: {
        vi: 'Trong 7 ngày làm việc kể từ ngày nhận, anh/chị được báo thụ lý hay không thụ lý. Thời hạn giải quyết tính từ ngày thụ lý.',
        en: 'Within 7 working days of receipt you are told whether it is taken on. The time to settle it counts from the day on which it is taken on.',
      },
    },
    secondInstance: {
      heading: { vi: 'Nếu anh/chị không đồng ý', en: 'If you do not agree' },
      first: {
        vi: 'Khiếu nại lần đầu do chính Chủ tịch Ủy ban nhân dân đã ra quyết định giải quyết (Điều 17 Luật Khiếu nại số 02/2011/QH13).',
        en: 'A first complaint is settled by the very chair of the People’s Committee who made the decision (Law 02/2011/QH13, article 17).',
      },
      second: {
        vi: 'Không đồng ý với quyết định giải quyết, hoặc hết thời hạn mà chưa được giải quyết, anh/chị có 30 ngày (vùng sâu, vùng xa: 45 ngày) để khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân tỉnh, thành phố, hoặc khởi kiện tại Tòa án (Điều 7 và Điều 33).',
        en: 'If you do not agree with that decision, or the time ends without one, you have 30 days (45 in remote areas) to complain a second time, to the chair of the province, or you may go to court (articles 7 and 33).',
      },
    },
    legalWithdrawal: {
      vi: 'Muốn rút đơn, xin gửi văn bản có chữ ký đến nơi giải quyết.',
      en: 'To withdraw it, please send a signed paper to the department that settles it.',
    },
    steps: [
      { vi: 'Đã gửi', en: 'Sent' },
      { vi: 'Đang xử lý', en: 'In hand' },
      { vi: 'Có kết quả', en: 'Answered' },
    ],
    progress: { vi: 'Tiến độ', en: 'Progress' },
    due: { vi: 'Hạn trả lời', en: 'Answer due' },
    legalDue: { vi: 'Hạn giải quyết', en: 'To be settled by' },
    paused: {
      vi: 'tạm dừng đến khi anh/chị trả lời',
      en: 'paused until you reply',
    },
    overdue: { vi: 'Đã quá hạn.', en: 'This is overdue.' },
    overdueTold: {
      vi: 'Đã quá hạn và đã báo cấp trên.',
      en: 'This is overdue, and those above have been told.',
    },
    sent: { vi: 'Gửi lúc', en: 'Sent' },
    holder: { vi: 'Nơi xử lý', en: 'Handled by' },
    supporters: (count: number) => ({
      vi: `${count} người cùng theo dõi`,
      en: `${plural(count, 'person follows', 'people follow')} it`,
    }),
    youWrote: { vi: 'Nội dung phản ánh', en: 'The report' },
    legalYouWrote: { vi: 'Nội dung đơn', en: 'The submission' },
    question: { vi: 'Cán bộ hỏi anh/chị', en: 'The officer asks you' },
    reply: { vi: 'Anh/chị trả lời', en: 'Your reply' },
    sendReply: { vi: 'Gửi trả lời', en: 'Send the reply' },
    more: { vi: 'Bổ sung thông tin', en: 'Add information' },
    moreText: { vi: 'Điều anh/chị muốn nói thêm', en: 'What you want to add' },
    sendMore: { vi: 'Gửi bổ sung', en: 'Send it' },
    picture: { vi: 'Thêm ảnh hoặc văn bản', en: 'Add a picture or a paper' },
    pictureFile: { vi: 'Chọn, chụp ảnh hoặc chọn tệp PDF', en: 'Choose or take a picture, or choose a PDF' },
    pictureHint: {
      vi: 'Ảnh, hoặc đơn và giấy tờ bằng PDF, nhiều nhất 10 MB. Vị trí ghi trong ảnh sẽ được xóa; PDF được giữ nguyên để chữ ký số còn giá trị.',
      en: 'Pictures, or papers as PDF, at most 10 MB. The location inside a picture is removed; a PDF is kept as it is, so that its signature holds.',
    },
    noPicture: {
      vi: 'Xin chọn một ảnh hoặc tệp PDF rồi gửi.',
      en: 'Please choose a picture or a PDF, then send it.',
    },
    sendPicture: { vi: 'Gửi ảnh, văn bản', en: 'Send it' },
    pictures: { vi: 'Ảnh', en: 'Pictures' },
    pictureOf: {
      report: { vi: 'Ảnh người dân gửi', en: 'Picture from the resident' },
      proof: { vi: 'Ảnh kết quả xử lý', en: 'Picture of the result' },
    },
    instead: { vi: 'Xin gửi đến', en: 'Please turn to' },
    formerProof: { vi: 'Ảnh của lần trả lời trước', en: 'Pictures of the former answer' },
    letters: { vi: 'Văn bản gửi anh/chị', en: 'Letters to you' },
    papers: { vi: 'Văn bản kèm theo', en: 'Papers sent with it' },
    pages: (pages: number) => ({ vi: `PDF, ${pages} trang`, en: `PDF, ${plural(pages, 'page', 'pages')}` }),
    signed: { vi: 'có chữ ký số, chưa kiểm tra', en: 'digitally signed, not checked' },
    held: {
      vi: 'đang chờ kiểm tra vi-rút, chưa mở được',
      en: 'waits for the virus scanner, cannot be opened yet',
    },
    answer: { vi: 'Trả lời', en: 'The answer' },
    answerHeld: {
      vi: 'Kết quả đang được xem lại trước khi công khai, để không lộ thông tin riêng của ai.',
      en: 'The result is being looked over before it is made public, so that it tells nobody’s private details.',
    },
    rate: { vi: 'Anh/chị có hài lòng không?', en: 'Are you satisfied?' },
    scores: [
      { vi: '1 – Rất không hài lòng', en: '1 – Very unhappy' },
      { vi: '2 – Chưa hài lòng', en: '2 – Unhappy' },
      { vi: '3 – Tạm được', en: '3 – Fair' },
      { vi: '4 – Hài lòng', en: '4 – Happy' },
      { vi: '5 – Rất hài lòng', en: '5 – Very happy' },
    ],
    comment: { vi: 'Nhận xét, hoặc điều còn vướng', en: 'Comment, or what is still wrong' },
    sendRating: { vi: 'Gửi đánh giá', en: 'Send the rating' },
    rated: (score: number) => ({ vi: `Anh/chị đã chấm ${score}/5.`, en: `You gave ${score} out of 5.` }),
    notDone: { vi: 'Chưa xong?', en: 'Not fixed?' },
    why: { vi: 'Còn vướng điều gì?', en: 'What is still wrong?' },
    sendReopen: { vi: 'Chưa xong, xin mở lại', en: 'Not fixed, open it again' },
    withdraw: { vi: 'Rút phản ánh', en: 'Withdraw the report' },
    withdrawHint: {
      vi: 'Khi rút, việc xử lý dừng lại. Anh/chị có thể gửi phản ánh mới bất cứ lúc nào.',
      en: 'The work on it stops. You can send a new report at any time.',
    },
    withdrawWhy: { vi: 'Lý do', en: 'Reason' },
    sendWithdrawal: { vi: 'Rút phản ánh này', en: 'Withdraw this report' },
    follow: { vi: 'Tôi cũng gặp việc này', en: 'I have the same problem' },
    followHint: {
      vi: 'Để lại số điện thoại hoặc email để cùng nhận kết quả. Chúng tôi gửi mã để anh/chị xác nhận trước. Chỉ dùng để báo kết quả này.',
      en: 'Leave a phone number or e-mail to hear the result. We first send a code for you to confirm. It is used for nothing else.',
    },
    followConsent: {
      vi: 'Tôi đồng ý để chính quyền lưu thông tin này để báo kết quả cho tôi.',
      en: 'I agree that the authorities keep this to tell me the result.',
    },
    sendFollow: { vi: 'Theo dõi phản ánh này', en: 'Follow this report' },
    number: {
      heading: { vi: 'Số điện thoại chưa xác nhận', en: 'Your number is not confirmed' },
      why: (phone: string) => ({
        vi: `Số ${phone} chỉ được báo khi tiếp nhận và khi có kết quả. Xác nhận là số của anh/chị để nhận tin từng bước, và mất liên kết vẫn tìm lại được.`,
        en: `${phone} is told of the receipt and the outcome alone. Confirm that it is yours to be told of each step, and to find this again without the link.`,
      }),
      ask: { vi: 'Xác nhận số điện thoại này', en: 'Confirm this number' },
      again: { vi: 'Gửi lại mã', en: 'Send another code' },
      confirm: { vi: 'Xác nhận', en: 'Confirm' },
    },
    change: {
      heading: { vi: 'Số, email mới đang chờ xác nhận', en: 'Your new contact waits for its code' },
      why: (addresses: string) => ({
        vi: `Mã đã gửi đến ${addresses}. Nhập mã để đổi. Đến lúc đó tin vẫn gửi đến số, email cũ.`,
        en: `A code was sent to ${addresses}. Enter it to change. Until then messages go where they went before.`,
      }),
      confirm: { vi: 'Đổi', en: 'Change' },
    },
    personalData: {
      heading: { vi: 'Thông tin của anh/chị đang được lưu', en: 'What is kept about you' },
      kept: {
        name: { vi: 'Họ tên', en: 'Name' },
        phone: { vi: 'Số điện thoại', en: 'Phone' },
        email: { vi: 'Email', en: 'E-mail' },
        postalAddress: { vi: 'Địa chỉ nhận thư', en: 'Postal address' },
        helper: { vi: 'Người gửi hộ', en: 'Sent for you by' },
      },
      hint: {
        vi: 'Khi xóa, nội dung phản ánh vẫn được giữ và xử lý, nhưng chúng tôi không còn cách nhắn kết quả: xin giữ mã phản ánh và mã riêng để tra cứu.',
        en: 'Once erased, the report stays and is handled on, but we can send you no result: keep the reference and private code to look it up.',
      },
      ask: { vi: 'Xin xóa thông tin của tôi', en: 'Please erase my details' },
      erases: { vi: 'Sẽ xóa:', en: 'This goes:' },
      keeps: { vi: 'Giữ lại:', en: 'This stays:' },
      sure: {
        vi: 'Tôi hiểu thông tin đã xóa thì không lấy lại được.',
        en: 'I understand that what is erased cannot be brought back.',
      },
      notSure: {
        vi: 'Xin đánh dấu vào ô này nếu anh/chị muốn xóa.',
        en: 'Please tick this if you want it erased.',
      },
      erase: { vi: 'Xóa ngay', en: 'Erase now' },
      download: {
        vi: 'Tải về tất cả thông tin của phản ánh này',
        en: 'Download all that is kept of this report',
      },
      consent: (day: string, version: string | null) => ({
        vi: `Anh/chị đã đồng ý ngày ${day}${version ? ` (nội dung đồng ý bản ${version})` : ''}.`,
        en: `You agreed on ${day}${version ? ` (words of ${version})` : ''}.`,
      }),
      correct: { vi: 'Sửa thông tin của tôi', en: 'Correct my details' },
      correctHint: {
        vi: 'Để trống là bỏ. Số, email mới được gửi mã: nhập mã ở đây rồi mới đổi, và số, email cũ được báo. Đổi rồi thì số, email cũ không mở được phản ánh nữa.',
        en: 'Empty takes it away. A new number or e-mail is sent a code and counts once you enter it here; the old one is told. After that the old one opens the report no more.',
      },
      save: { vi: 'Lưu', en: 'Save' },
      asked: {
        vi: 'Anh/chị đã xin xóa. Nơi xử lý đã được báo và sẽ trả lời trong thời hạn luật định.',
        en: 'You have asked for erasure. The department has been told and will answer within the time set by law.',
      },
      done: {
        vi: 'Thông tin liên lạc đã được xóa theo yêu cầu.',
        en: 'The contact details were erased on request.',
      },
      contact: (contact: string) => ({
        vi: `Hỏi về dữ liệu cá nhân: ${contact}`,
        en: `About personal data: ${contact}`,
      }),
    },
    timeline: { vi: 'Diễn biến', en: 'What has happened' },
    limit: (limit: number) => ({
      vi: `Nhiều nhất ${limit.toLocaleString('vi')} ký tự.`,
      en: `At most ${limit.toLocaleString('en')} characters.`,
    }),
    category: {
      heading: { vi: 'Việc này thuộc lĩnh vực nào?', en: 'What is it about?' },
      hint: {
        vi: 'Anh/chị chọn giúp để phản ánh đến đúng nơi xử lý. Không rõ thì bỏ qua, cán bộ sẽ xem.',
        en: 'Your choice brings the report to the right department. If you are not sure, leave it to the officer.',
      },
    },
    place: {
      choose: { vi: 'Xin chọn đúng nơi:', en: 'Please choose the right one:' },
      other: (commune: string) => ({
        vi: `Việc xảy ra không phải ở ${commune}?`,
        en: `Is it not in ${commune}?`,
      }),
      contradicted: (commune: string) => ({
        vi: `Phản ánh ghi ${commune}, nhưng nội dung hoặc vị trí cho thấy nơi khác`,
        en: `The report says ${commune}, but its words or its pin say another place`,
      }),
      stands: (commune: string) => ({
        vi: `Nếu đúng là ${commune} thì anh/chị không cần làm gì.`,
        en: `If ${commune} is right, there is nothing to do.`,
      }),
      said: { vi: 'Tên xã, phường nơi xảy ra', en: 'The commune where it is' },
      send: { vi: 'Gửi nơi xảy ra', en: 'Send the place' },
    },
    notices: {
      categorised: { vi: 'Đã ghi lĩnh vực. Cảm ơn anh/chị.', en: 'The subject is noted. Thank you.' },
      incident: { vi: 'Đã ghi. Cảm ơn anh/chị.', en: 'Noted. Thank you.' },
      placed: { vi: 'Đã ghi nơi xảy ra. Cảm ơn anh/chị.', en: 'The place is noted. Thank you.' },
      replied: { vi: 'Đã gửi. Cảm ơn anh/chị đã bổ sung.', en: 'Sent. Thank you for the information.' },
      rated: { vi: 'Cảm ơn anh/chị đã đánh giá.', en: 'Thank you for your rating.' },
      reopened: {
        vi: 'Phản ánh đã được mở lại và trở về người đã xử lý.',
        en: 'The report is open again and back with the one who handled it.',
      },
      reopenedUnsaid: {
        vi: 'Phản ánh đã được mở lại. Xin kể còn vướng điều gì ở ngay dưới đây, để lần này làm cho đúng.',
        en: 'The report is open again. Please say just below what is still wrong, so that it is put right this time.',
      },
      codeSent: {
        vi: 'Mã đang gửi đến số của anh/chị (ban đêm thì 7 giờ sáng gửi). Xin nhập mã vào ô bên dưới.',
        en: 'A code is on its way to your number (at night it leaves at 7 in the morning). Please enter it below.',
      },
      numberConfirmed: {
        vi: 'Đã xác nhận. Từ nay số của anh/chị được báo từng bước.',
        en: 'Confirmed. From now on your number is told of each step.',
      },
      erasureAsked: {
        vi: 'Đã báo nơi xử lý: anh/chị xin xóa thông tin của mình.',
        en: 'The department has been told that you ask for your details to be erased.',
      },
      erased: {
        vi: 'Đã xóa thông tin của anh/chị. Phản ánh vẫn được xử lý và tra cứu bằng mã.',
        en: 'Your details were erased. The report is handled on and can be looked up by its code.',
      },
      changeAsked: {
        vi: 'Mã đang gửi đến số, email mới (ban đêm thì 7 giờ sáng gửi). Xin nhập mã vào ô bên dưới để đổi.',
        en: 'A code is on its way to the new number or e-mail (at night it leaves at 7 in the morning). Please enter it below to change.',
      },
      corrected: { vi: 'Đã sửa thông tin của anh/chị.', en: 'Your details were corrected.' },
      withdrawn: { vi: 'Anh/chị đã rút phản ánh.', en: 'You have withdrawn the report.' },
      attached: { vi: 'Đã nhận được tệp anh/chị gửi.', en: 'What you sent has arrived.' },
    },
  },
  pictures: {
    title: { vi: 'Ảnh, văn bản', en: 'Pictures, papers' },
    press: { vi: 'Chọn ảnh, tệp', en: 'Choose files' },
    pressOne: { vi: 'Chọn tệp', en: 'Choose a file' },
    choose: {
      vi: 'Chọn, chụp ảnh hoặc chọn tệp PDF, được nhiều tệp cùng lúc',
      en: 'Choose or take pictures, or choose PDFs, several at once',
    },
    queued: { vi: 'Đang chờ gửi', en: 'Waiting' },
    progress: { vi: 'Đã gửi {sent} / {all} kB', en: 'Sent {sent} of {all} kB' },
    sent: { vi: 'Đã gửi xong', en: 'Sent' },
    sending: {
      vi: 'Đang gửi, xin giữ trang này mở.',
      en: 'Sending; please keep this page open.',
    },
    waiting: {
      vi: 'Mạng yếu, tệp chưa gửi xong. Máy đang tự gửi tiếp, xin giữ trang này mở.',
      en: 'Weak network: not all is sent yet. It goes on by itself; please keep this page open.',
    },
    failed: {
      vi: 'Có tệp chưa nhận được. Xin bỏ tệp đó hoặc chọn tệp khác, rồi gửi.',
      en: 'One file could not be taken. Please remove it or choose another, then send.',
    },
    remove: { vi: 'Bỏ', en: 'Remove' },
    without: { vi: 'Gửi phản ánh ngay, không chờ tệp', en: 'Send the report now, without waiting' },
    most: (most: number) => ({
      vi: `Mỗi phản ánh nhận nhiều nhất ${most} tệp.`,
      en: `A report takes at most ${most} files.`,
    }),
    arrived: (place: number, name: string | null) => ({
      vi: `${name ?? `Ảnh ${place}`} đã gửi`,
      en: `${name ?? `Picture ${place}`}, sent`,
    }),
    missed: (count: number) => ({
      vi: `Phản ánh đã được nhận, nhưng còn ${count} tệp chưa vào được. Xin mở trang tra cứu và gửi lại ở mục Thêm ảnh hoặc văn bản.`,
      en: `The report has arrived, but ${plural(count, 'file', 'files')} could not be added. Please send again under Add a picture or a paper on the tracking page.`,
    }),
  },
  stop: {
    title: { vi: 'Dừng nhận thư', en: 'No more mails' },
    lead: {
      vi: 'Bấm nút dưới đây để địa chỉ email này không nhận thêm thư về các phản ánh. Khi có nguy hiểm chúng tôi vẫn báo.',
      en: 'Press the button, and this mailbox gets no more mails about reports. Of danger we still tell you.',
    },
    send: { vi: 'Dừng nhận thư', en: 'Stop the mails' },
    done: { vi: 'Đã dừng gửi thư', en: 'The mails are stopped' },
    after: {
      vi: 'Địa chỉ này không nhận thêm thư về các phản ánh. Muốn nhận lại, xin trả lời bất kỳ thư nào của chúng tôi một chữ: BẬT.',
      en: 'This mailbox gets no more mails about reports. To get them again, answer any of our mails with the word START.',
    },
  },
  stopWeeks: {
    title: { vi: 'Không nhận báo cáo tuần', en: 'No more weekly reports' },
    lead: {
      vi: 'Bấm nút dưới đây để không nhận báo cáo tuần nữa. Các email khác vẫn đến.',
      en: 'Press the button, and no more weekly reports come. Other e-mails still do.',
    },
    send: { vi: 'Không nhận nữa', en: 'Stop them' },
    done: { vi: 'Đã dừng báo cáo tuần', en: 'Weekly reports are stopped' },
    after: {
      vi: 'Muốn nhận lại, xin mở Tùy chọn của tôi trong bàn làm việc.',
      en: 'To get them again, open My preferences in the console.',
    },
  },
  following: {
    title: { vi: 'Xác nhận theo dõi', en: 'Confirm that you follow' },
    lead: {
      vi: 'Tin nhắn có mã 6 chữ số, hoặc thư có liên kết, sẽ đến số điện thoại hoặc email mà anh/chị đã ghi. Nhập mã vào đây, hoặc bấm liên kết trong thư. Mã dùng trong 30 phút.',
      en: 'A message with a code of 6 digits, or a mail with a link, will reach the phone or mailbox that you left. Enter the code here, or open the link. The code lasts for 30 minutes.',
    },
    atNight: {
      vi: 'Từ 22 giờ đến 7 giờ chúng tôi không nhắn tin. Mã sẽ đến vào buổi sáng, kèm liên kết mở lại trang này.',
      en: 'We send no messages between 22:00 and 7:00. The code comes in the morning, with a link to this page.',
    },
    missing: {
      vi: 'Không nhận được? Mỗi số chỉ được gửi vài lần một giờ; số đã nhắn DUNG cần nhắn BAT trước.',
      en: 'Nothing arrived? A number gets only a few in an hour; one that sent DUNG must send BAT first.',
    },
    code: { vi: 'Mã xác nhận', en: 'Code' },
    codeHint: { vi: '6 chữ số trong tin nhắn', en: 'The 6 digits of the message' },
    fromMail: {
      vi: 'Bấm nút dưới đây để xác nhận địa chỉ email này theo dõi phản ánh.',
      en: 'Press the button to confirm that this e-mail address follows the report.',
    },
    send: { vi: 'Xác nhận', en: 'Confirm' },
    done: {
      vi: 'Đã xác nhận. Anh/chị sẽ được báo khi có kết quả.',
      en: 'Confirmed. You will be told when there is a result.',
    },
    doneTitle: (reference: string) => ({
      vi: `Anh/chị đang theo dõi phản ánh ${reference}`,
      en: `You follow report ${reference}`,
    }),
    stop: {
      vi: 'Muốn thôi nhận tin nhắn, soạn DUNG gửi lại số đã nhắn cho anh/chị.',
      en: 'To stop the text messages, reply DUNG to the number that wrote to you.',
    },
  },
  reports: {
    title: { vi: 'Phản ánh công khai', en: 'Published reports' },
    lead: {
      vi: 'Công khai để cùng biết: không có tên, số điện thoại hay số nhà của người gửi.',
      en: 'Published for all to see, without the name, phone or house number of anyone.',
    },
    allProvinces: { vi: 'Cả nước', en: 'The whole country' },
    allCommunes: { vi: 'Tất cả xã, phường', en: 'All communes' },
    show: { vi: 'Xem', en: 'Show' },
    empty: { vi: 'Chưa có phản ánh nào được công khai ở đây.', en: 'No report has been published here yet.' },
    category: { vi: 'Lĩnh vực', en: 'Subject' },
    allCategories: { vi: 'Tất cả lĩnh vực', en: 'All subjects' },
    state: { vi: 'Đến đâu rồi', en: 'How it stands' },
    anyState: { vi: 'Tất cả', en: 'All' },
    states: {
      open: { vi: 'Đang xử lý', en: 'In hand' },
      answered: { vi: 'Đã có trả lời', en: 'Answered' },
    },
    period: { vi: 'Gửi khi nào', en: 'Sent when' },
    anyPeriod: { vi: 'Bất cứ lúc nào', en: 'At any time' },
    periods: {
      30: { vi: '30 ngày qua', en: 'Last 30 days' },
      90: { vi: '3 tháng qua', en: 'Last 3 months' },
      365: { vi: '12 tháng qua', en: 'Last 12 months' },
    },
    more: { vi: 'Lọc thêm', en: 'More filters' },
    mapHint: {
      vi: 'Vị trí chỉ gần đúng, để không lộ nhà ai. Số trên bản đồ là số trong danh sách.',
      en: 'The places are near, not exact, so that nobody’s door is shown. The numbers are those of the list.',
    },
    proof: { vi: 'Có ảnh kết quả', en: 'Picture of the result' },
    pictures: (count: number) => ({
      vi: `Xem ${count} ảnh`,
      en: `Show ${plural(count, 'picture', 'pictures')}`,
    }),
    map: (count: number) => ({
      vi: `Bản đồ có ${count} phản ánh, đánh số như trong danh sách`,
      en: `Map of ${plural(count, 'report', 'reports')}, numbered as in the list`,
    }),
    next: { vi: 'Xem tiếp', en: 'Show more' },
    list: { vi: 'Danh sách', en: 'List' },
  },
  openData: {
    title: { vi: 'Dữ liệu mở', en: 'Open data' },
    lead: {
      vi: 'Phản ánh đã công khai, dưới dạng tập tin để ai cũng dùng lại được. Không có tên, số điện thoại hay số nhà của ai.',
      en: 'The published reports as files that anybody may use. Without the name, phone or house number of anyone.',
    },
    licence: { vi: 'Giấy phép', en: 'Licence' },
    attribution: {
      vi: 'Xin ghi rõ nguồn: tên xã, phường hoặc tỉnh, thành phố và trang này.',
      en: 'Please name the source: the commune or the province, and this page.',
    },
    where: { vi: 'Lấy ở đâu', en: 'Where it lies' },
    addresses: {
      vi: 'Theo mã tỉnh, thành phố (2 chữ số) hoặc mã xã, phường, đặc khu (5 chữ số):',
      en: 'By the code of a province (2 digits) or of a commune (5 digits):',
    },
    pages: {
      vi: 'Mỗi lần 1000 phản ánh, mới nhất trước; phần tiếp theo ở “next” của JSON và ở dòng Link rel="next". Trong CSV, nội dung bắt đầu như công thức có dấu nháy đơn phía trước.',
      en: '1000 reports at a time, the newest first; the next are at “next” of the JSON and at Link rel="next". In CSV, what begins like a formula has an apostrophe before it.',
    },
    dictionary: { vi: 'Các trường', en: 'Dictionary' },
    provinces: { vi: 'Từng tỉnh, thành phố', en: 'Each province' },
  },
  units: {
    data: { vi: 'Dữ liệu mở', en: 'Open data' },
    title: { vi: 'Kết quả xử lý', en: 'How reports are answered' },
    of: (name: string) => ({ vi: `Kết quả xử lý: ${name}`, en: `How reports are answered: ${name}` }),
    choose: {
      vi: 'Người dân phản ánh gì, được trả lời nhanh và tốt đến đâu. Xin chọn tỉnh, thành phố, rồi xã, phường.',
      en: 'What residents reported, how fast and how well it was answered. Choose a province, then a commune.',
    },
    lead: {
      vi: 'Người dân phản ánh gì, được trả lời nhanh và tốt đến đâu.',
      en: 'What residents reported, how fast and how well it was answered.',
    },
    when: { vi: 'Thời gian', en: 'Period' },
    stateOfList: { vi: 'Danh sách: đến đâu rồi', en: 'List: how it stands' },
    results: { vi: 'Kết quả', en: 'Results' },
    period: (from: string, to: string) => ({ vi: `Từ ${from} đến ${to}`, en: `${from} to ${to}` }),
    few: {
      vi: 'Trong thời gian này có chưa đến 5 phản ánh, nên không nêu số để không ai bị nhận ra.',
      en: 'Fewer than 5 reports came in during this time, so no numbers are told: they might point at somebody.',
    },
    fewHint: {
      vi: 'Dấu – là chưa đến 5 phản ánh hoặc chưa đến 5 lần trả lời.',
      en: 'A dash means fewer than 5 reports, or fewer than 5 answers.',
    },
    takenIn: { vi: 'Phản ánh mới', en: 'New reports' },
    inTime: { vi: 'Trả lời đúng hạn', en: 'Answered in time' },
    partOf: (part: number, of: number) => ({
      vi: `${part} trong ${of} lần trả lời`,
      en: `${part} of ${plural(of, 'answer')}`,
    }),
    fewLate: (of: number) => ({
      vi: `dưới 5 lần trễ trong ${of} lần trả lời`,
      en: `fewer than 5 late of ${plural(of, 'answer')}`,
    }),
    fewInTime: (of: number) => ({
      vi: `dưới 5 lần đúng hạn trong ${of} lần trả lời`,
      en: `fewer than 5 in time of ${plural(of, 'answer')}`,
    }),
    fewerThan: (n: number) => ({ vi: `dưới ${n}`, en: `fewer than ${n}` }),
    answeredWithin: { vi: 'Thời gian trả lời', en: 'Time to answer' },
    half: { vi: 'một nửa xong trong thời gian này', en: 'half within this time' },
    halfAndNine: (length: string) => ({
      vi: `một nửa xong trong thời gian này; 9 trên 10 xong trong ${length}`,
      en: `half within this time; 9 in 10 within ${length}`,
    }),
    acceptedWithin: { vi: 'Thời gian nhận xử lý', en: 'Time to accept' },
    marks: { vi: 'Đánh giá', en: 'Ratings' },
    otherStanding: { vi: 'Khác (ít, không tách riêng)', en: 'Other (few, not told apart)' },
    answering: { vi: 'Ai trả lời', en: 'Who answered' },
    answers: { vi: 'Lần trả lời', en: 'Answers' },
    holder: { vi: 'Nơi xử lý', en: 'Department' },
    otherAnswering: { vi: 'Các nơi khác', en: 'Others' },
    ratings: (n: number) => ({ vi: `${n} lượt chấm`, en: plural(n, 'rating') }),
    reopened: { vi: 'Mở lại', en: 'Reopened' },
    reopenedHint: { vi: 'trả lời rồi nhưng phải làm tiếp', en: 'answered, but not fixed' },
    standing: {
      vi: 'Phản ánh gửi trong thời gian này, nay đến đâu',
      en: 'The reports of this period, as they stand now',
    },
    lengths: {
      minutes: (n: number) => ({ vi: `${n} phút`, en: plural(n, 'minute') }),
      hours: (n: string) => ({ vi: `${n} giờ làm việc`, en: `${n} working ${n === '1' ? 'hour' : 'hours'}` }),
      workingDays: (n: string) => ({ vi: `${n} ngày làm việc`, en: `${n} working days` }),
    },
    columns: {
      takenIn: { vi: 'Mới', en: 'New' },
      inTime: { vi: 'Đúng hạn', en: 'In time' },
    },
    categories: { vi: 'Người dân phản ánh gì', en: 'What was reported' },
    rest: { vi: 'Các lĩnh vực khác', en: 'Other subjects' },
    communes: { vi: 'Từng xã, phường', en: 'Each commune' },
    showCommunes: (n: number) => ({ vi: `Xem ${n} xã, phường`, en: `Show ${plural(n, 'commune')}` }),
    pairs: { vi: 'Trước và sau', en: 'Before and after' },
    showPairs: (n: number) => ({
      vi: `Xem ảnh của ${n} việc`,
      en: `Show the pictures of ${plural(n, 'report')}`,
    }),
    before: { vi: 'Trước', en: 'Before' },
    after: { vi: 'Sau', en: 'After' },
    glossary: { vi: 'Các con số này nghĩa là gì', en: 'What these numbers mean' },
    missingTitle: { vi: 'Không có đơn vị này', en: 'There is no such unit' },
    missing: {
      vi: 'Không có xã, phường hay tỉnh, thành phố nào mang mã này. Xin xem lại địa chỉ.',
      en: 'No commune and no province has this code. Please check the address.',
    },
    unknownPeriod: {
      vi: 'Không có khoảng thời gian đó. Dưới đây là 3 tháng qua; xin chọn 30 ngày, 3 tháng hoặc 12 tháng.',
      en: 'There is no such period. Below are the last 3 months; please choose 30 days, 3 months or 12 months.',
    },
    unknownFilter: {
      vi: 'Không lọc được như vậy, nên dưới đây là tất cả. Xin chọn trong danh sách.',
      en: 'That filter is not known, so all is shown below. Please choose from the lists.',
    },
  },
  error: {
    missingTitle: { vi: 'Không có trang này', en: 'There is no such page' },
    missing: {
      vi: 'Địa chỉ có thể bị chép thiếu. Xin thử lại, hoặc tra cứu bằng mã phản ánh.',
      en: 'The address may be incomplete. Please try again, or look up your reference.',
    },
    failedTitle: { vi: 'Hệ thống đang có lỗi', en: 'Something went wrong on our side' },
    failed: {
      vi: 'Lỗi ở phía chúng tôi và đã được ghi lại. Xin quay lại trang trước và gửi lại; gửi hai lần vẫn chỉ thành một phản ánh.',
      en: 'The fault is ours and has been noted. Please go back and send again; sending twice still makes one report.',
    },
    refusedTitle: { vi: 'Chưa làm được việc này', en: 'This could not be done' },
    notInTitle: { vi: 'Chưa đăng nhập được', en: 'You are not signed in' },
    toDoor: { vi: 'Về trang đăng nhập', en: 'Back to the sign-in' },
    requestId: { vi: 'Mã lỗi', en: 'Error code' },
  },
} as const
