// What a phone with scripts gains when it sends a picture: less to send, how far it is, and retries on a weak network.
const form = document.querySelector('form[data-picture]')
const enough = 25e4
if (form) form.onsubmit = begin

function begin(event) {
  const [file] = form.elements.file.files
  if (!file) return
  event.preventDefault()
  const button = form.querySelector('button')
  if (button.disabled) return
  button.disabled = true
  shrink(file, 1600, 0.8)
    .catch(() => file)
    .then((small) => send(small.size < file.size ? small : file, 0))
}

// A browser that would lay a turned photo on its side sends it as it is.
function shrink(file, longest, quality) {
  if (file.size <= enough || getComputedStyle(form).imageOrientation !== 'from-image')
    return Promise.resolve(file)
  return read(file)
    .then((image) => draw(image, longest, quality))
    .then((small) => (small.size > enough && longest > 600 ? shrinkMore(file, longest, quality) : small))
}

function shrinkMore(file, longest, quality) {
  return quality > 0.6 ? shrink(file, longest, quality - 0.15) : shrink(file, longest * 0.75, quality)
}

function read(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    const image = new Image()
    reader.onerror = image.onerror = reject
    reader.onload = () => {
      image.src = reader.result
    }
    image.onload = () => resolve(image)
    reader.readAsDataURL(file)
  })
}

function draw(image, longest, quality) {
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject()), 'image/jpeg', quality)
  })
}

// The same picture is kept once, however often it arrives.
function send(picture, attempt) {
  const [sending, waiting] = JSON.parse(form.dataset.picture)
  const status = form.querySelector('[data-status]')
  const bar = form.querySelector('progress')
  const body = new FormData(form)
  body.set('file', picture, 'anh.jpg')
  const request = new XMLHttpRequest()
  const again = () => {
    status.textContent = waiting
    setTimeout(send, Math.min(3e4, 2e3 * 2 ** attempt), picture, attempt + 1)
  }
  request.open('POST', form.action)
  request.timeout = 6e5
  request.upload.onprogress = ({ loaded, total }) => {
    bar.value = loaded / total
  }
  request.onerror = request.ontimeout = again
  request.onload = () => {
    if (request.status > 499 || request.status === 408 || request.status === 429) return again()
    if (request.responseURL !== form.action) location.href = request.responseURL
    else show(request.responseText)
  }
  status.textContent = attempt ? waiting : sending
  bar.hidden = false
  bar.value = 0
  request.send(body)
}

// What was refused is said on the page that answers.
function show(page) {
  document.open()
  document.write(page)
  document.close()
}
