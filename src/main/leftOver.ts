/** Whether what was carried over the board has gone once nobody carries anything. For the test hooks. */

/** A carried piece lands, or glides home, and is painted in its place well within this. */
const LANDING_MS = 1000
/** Rings stay longer where motion is reduced. */
const RING_MS = 2500

const pressed = new Set<number>()
let lastTouchedMs = 0

export function watchPointers(): void {
  function touched(): void {
    lastTouchedMs = performance.now()
  }
  function down({ pointerId }: PointerEvent): void {
    pressed.add(pointerId)
    touched()
  }
  function up({ pointerId }: PointerEvent): void {
    pressed.delete(pointerId)
    touched()
  }
  addEventListener('pointerdown', down, true)
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    addEventListener(type, up, true)
  addEventListener('keydown', touched, true)
  addEventListener('blur', () => {
    pressed.clear()
    touched()
  })
}

/** Sentences about what still hangs over the board. Nothing is said while a hand is down or something moves. */
export function leftOver(): string[] {
  const idleMs = performance.now() - lastTouchedMs
  if (pressed.size > 0 || idleMs < LANDING_MS) return []
  const over = document.querySelector('[data-over]')
  if (!over || over.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running'))
    return []
  const canvases = over.querySelectorAll('canvas').length
  const rings = over.childElementCount - canvases
  return [
    ...(canvases > 0 ? [`${canvases} carried pictures were left over the board.`] : []),
    ...(rings > 0 && idleMs > RING_MS ? [`${rings} rings were left over the board.`] : []),
  ]
}
