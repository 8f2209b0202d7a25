// The two plain lists, province and commune: what stands in them is what is sent.

export function placeLists({ elements }, { chooseCommune, changed }) {
  const province = elements.provinceCode
  const commune = elements.communeCode
  const root = document.querySelector('[data-lists]')
  const more = document.querySelector('[data-communes]')
  const none = commune.options[0].cloneNode(true)
  none.textContent = chooseCommune

  const fill = (communes, chosen) => {
    commune.textContent = ''
    commune.append(none, ...communes.map(({ code, name }) => new Option(name, code)))
    commune.value = chosen || ''
    document.querySelector('[data-commune]').hidden = communes.length === 0
  }

  const load = (chosen) => {
    const code = province.value
    if (!code) return fill([])
    fetch(`/api/provinces/${code}/communes`)
      .then((answered) => answered.json())
      .then(({ communes }) => {
        if (province.value === code) fill(communes, chosen)
      })
      .catch(() => {
        more.hidden = false
      })
  }

  const textOf = (select) => select.options[select.selectedIndex].textContent
  const place = () =>
    commune.value && {
      code: commune.value,
      fullName: textOf(commune),
      provinceCode: province.value,
      provinceName: textOf(province),
    }

  province.onchange = () => {
    fill([])
    load()
    changed(null)
  }
  commune.onchange = () => changed(place() || null)
  // What was found by name brought one commune alone.
  root.ontoggle = () => {
    if (root.open && commune.options.length < 3) load(commune.value)
  }
  more.hidden = true
  root.open = Boolean(root.querySelector('.wrong'))

  return {
    place,
    chosen: () => commune.value,
    choose: ({ code, fullName, provinceCode }) => {
      province.value = provinceCode
      fill([{ code, name: fullName }], code)
      if (root.open) load(code)
    },
    clear: () => {
      province.value = ''
      fill([])
    },
    show: () => {
      root.open = true
    },
  }
}
