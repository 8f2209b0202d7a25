// The map is a script of its own: only who opens it pays for it.

export function openMap(root, choose) {
  const [button, said] = root.children
  root.addEventListener('place', ({ detail }) => choose(detail))
  button.onclick = () => {
    button.disabled = true
    const script = document.createElement('script')
    script.src = root.dataset.pin
    script.onerror = () => {
      script.remove()
      button.disabled = false
      said.textContent = JSON.parse(root.dataset.words).failed
    }
    document.head.append(script)
  }
}
