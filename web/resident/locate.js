// Where the phone is, asked by a press alone.

export function locateMe(button, { elements, words, located }) {
  button.hidden = !navigator.geolocation
  button.onclick = () => {
    const said = document.querySelector('[data-located]')
    said.textContent = words.locating
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        elements.lat.value = coords.latitude.toFixed(6)
        elements.lon.value = coords.longitude.toFixed(6)
        said.textContent = words.located
        located((sentence) => {
          said.textContent = sentence
        })
      },
      () => {
        said.textContent = words.notLocated
      },
      { enableHighAccuracy: true, timeout: 15e3, maximumAge: 6e4 },
    )
  }
}
