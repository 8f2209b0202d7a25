import type { Bundle } from '../../src/routing/place/gazetteer.ts'

/** An invented country of two provinces: whole, split, part-with-all-people and land-only successors, shared names. */
export const smallCountry: Bundle = {
  provinces: [
    { code: '01', name: 'Sông Lam Xanh', fullName: 'Tỉnh Sông Lam Xanh' },
    { code: '02', name: 'Núi Mây', fullName: 'Tỉnh Núi Mây' },
  ],
  units: [
    unit('00001', 'Phường', 'Đồng Khê', '01'),
    unit('00002', 'Phường', 'An Lạc Thượng', '01'),
    unit('00003', 'Xã', 'Tân Thành', '01'),
    { ...unit('00004', 'Xã', 'Hoà Bình Đông', '01'), altCodes: ['00994'] },
    unit('00005', 'Xã', 'Tân Thanh', '01'),
    unit('00010', 'Xã', 'Mây Trắng', '02'),
  ],
  formerUnits: [
    former('10001', 'Phường Lò Gạch', '101', [['00001', 'F']]),
    former('10002', 'Phường Cầu Mới', '101', [
      ['00001', 'S'],
      ['00002', 'S'],
    ]),
    former('10003', 'Xã Bến Đá', '102', [
      ['00003', 'A'],
      ['00004', 'P'],
    ]),
    former('10004', 'Xã Tân Thành', '101', [['00002', 'F']]),
    former('10005', 'Phường 1', '101', [['00001', 'F']]),
    former('10006', 'Phường 1', '102', [['00004', 'F']]),
    former('10010', 'Xã Trung Tâm', '102', [['00004', 'F']]),
    former('10008', 'Xã Thanh Đạo', '101', [['00002', 'F']]),
    former('10009', 'Xã Thanh Đạo', '102', [['00004', 'F']]),
    former('10007', 'Xã Suối Vàng', '201', [['00010', 'F']], '02'),
  ],
  formerDistricts: [
    { code: '101', name: 'Quận Hải Đăng', provinceCode: '01' },
    { code: '102', name: 'Huyện Rạch Sâu', provinceCode: '01' },
    { code: '201', name: 'Huyện Đỉnh Gió', provinceCode: '02' },
  ],
  formerProvinces: [],
  boundaries: {
    type: 'Topology',
    arcs: [square(105, 20), square(105.1, 20)],
    objects: {
      wards: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0]], properties: { code: '00001' } },
          { type: 'Polygon', arcs: [[1]], properties: { code: '00010' } },
        ],
      },
    },
  },
}

function unit(code: string, type: 'Phường' | 'Xã', name: string, provinceCode: string) {
  return { code, name, fullName: `${type} ${name}`, type: type === 'Xã' ? 'xa' : 'phuong', provinceCode }
}

function former(
  code: string,
  name: string,
  districtCode: string,
  to: [string, string][],
  provinceCode = '01',
) {
  return { code, name, districtCode, provinceCode, to }
}

function square(lon: number, lat: number): [number, number][] {
  return [
    [lon, lat],
    [lon + 0.1, lat],
    [lon + 0.1, lat + 0.1],
    [lon, lat + 0.1],
    [lon, lat],
  ]
}
