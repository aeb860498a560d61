/**
 * What any board must at least do, with no library and no rules: one canvas with all counters on it, and a small one
 * that follows the pointer by a CSS transform. Runs in an empty page and offers what `?bench` offers.
 */
export function bareCanvas() {
  const size = { width: 1920, height: 741 }
  const colours = { red: '#db3e2c', blue: '#3b7ccb', yellow: '#f8c832', green: '#25a188' }
  document.body.style.margin = '0'
  const stage = document.createElement('div')
  stage.style.cssText = `position:absolute;left:0;top:145px;width:${size.width}px;height:${size.height}px;touch-action:none;user-select:none`
  document.body.append(stage)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  stage.append(canvas)
  const context = canvas.getContext('2d')
  const sprites = new Map()
  let items = []
  let chosen = new Set()
  let drag = null
  const past = []
  const future = []

  const spriteOf = ({ size: side, colour }) => {
    const key = `${side} ${colour}`
    if (!sprites.has(key)) {
      const sprite = document.createElement('canvas')
      sprite.width = sprite.height = side
      const pen = sprite.getContext('2d')
      pen.fillStyle = colours[colour]
      pen.beginPath()
      pen.arc(side / 2, side / 2, side / 2 - 1, 0, 2 * Math.PI)
      pen.fill()
      sprites.set(key, sprite)
    }
    return sprites.get(key)
  }
  const paint = (without = new Set()) => {
    context.clearRect(0, 0, size.width, size.height)
    for (const item of items) if (!without.has(item.id)) context.drawImage(spriteOf(item), item.x, item.y)
  }
  const pointOf = ({ clientX, clientY }) => ({ x: clientX, y: clientY - 145 })
  const nearest = ({ x, y }) => {
    let best = null
    let least = 28
    for (const item of items) {
      const away = Math.hypot(item.x + item.size / 2 - x, item.y + item.size / 2 - y)
      if (away > least) continue
      least = away
      best = item
    }
    return best
  }
  const put = (next) => {
    items = next
    paint()
  }

  stage.addEventListener('pointerdown', (event) => {
    const at = pointOf(event)
    const item = nearest(at)
    if (!item) return
    stage.setPointerCapture(event.pointerId)
    const ids = chosen.has(item.id) ? chosen : new Set([item.id])
    const carried = items.filter(({ id }) => ids.has(id))
    const left = Math.min(...carried.map(({ x }) => x))
    const top = Math.min(...carried.map(({ y }) => y))
    const over = document.createElement('canvas')
    over.width = Math.max(...carried.map(({ x, size: side }) => x + side)) - left
    over.height = Math.max(...carried.map(({ y, size: side }) => y + side)) - top
    over.style.cssText = `position:absolute;left:${left}px;top:${top}px;will-change:transform`
    const pen = over.getContext('2d')
    for (const each of carried) pen.drawImage(spriteOf(each), each.x - left, each.y - top)
    stage.append(over)
    paint(ids)
    drag = { start: at, ids, over }
  })
  stage.addEventListener('pointermove', (event) => {
    if (!drag) return
    const { x, y } = pointOf(event)
    drag.over.style.transform = `translate(${x - drag.start.x}px, ${y - drag.start.y}px)`
  })
  stage.addEventListener('pointerup', (event) => {
    if (!drag) return
    const { start, ids, over } = drag
    drag = null
    const at = pointOf(event)
    past.push(items)
    future.length = 0
    put(
      items.map((item) =>
        ids.has(item.id) ? { ...item, x: item.x + at.x - start.x, y: item.y + at.y - start.y } : item,
      ),
    )
    over.remove()
  })
  window.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    const [from, to] = event.shiftKey ? [future, past] : [past, future]
    const next = from.pop()
    if (!next) return
    to.push(items)
    put(next)
  })
  window.__board = {
    ready: true,
    seed: (seeded) => put(seeded.map((item) => ({ ...item, y: item.y - 145 }))),
    select: (ids) => {
      chosen = new Set(ids)
    },
    locate: (ids) =>
      items
        .filter(({ id }) => ids.includes(id))
        .map(({ id, x, y, size: side }) => ({ id, x: x + side / 2, y: y + side / 2 + 145 })),
    count: () => items.length,
  }
}
