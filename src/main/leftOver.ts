/** Whether what was carried over the board has gone once nobody carries anything. For the test hooks. */

/** A carried piece lands, or glides home, and is painted in its place well within this. */
const LANDING_MS = 1000
/** The longest that a ring stays or a flight takes, at half speed and on a slow device. */
const STAY_MS = 3000

const pressed = new Set<number>()
/** When things came to lie over the board. */
const cameMs = new WeakMap<Node, number>()
let lastTouchedMs = 0

export function watchPointers(): void {
  new MutationObserver((changes) => {
    const nowMs = performance.now()
    for (const { addedNodes } of changes) for (const node of addedNodes) cameMs.set(node, nowMs)
  }).observe(document, { childList: true, subtree: true })
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
  const nowMs = performance.now()
  const over = document.querySelector('[data-over]')
  if (!over || pressed.size > 0 || nowMs - lastTouchedMs < LANDING_MS) return []
  if (over.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running')) return []
  const old = [...over.children].filter((child) => nowMs - (cameMs.get(child) ?? 0) > STAY_MS)
  return old.length > 0 ? [`${old.length} things were left over the board.`] : []
}
