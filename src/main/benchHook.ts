import type { Document } from '../board/board'
import { bodyOf, paintedBoxOf, partsOf } from '../board/pictures'
import { tokensOn } from '../board/settle'
import { STAGE } from '../geometry/stage'
import { loadAllKinds } from '../manipulatives/registry'
import { useFreeBoard } from '../stores/freeBoard'
import { boardOfSort, SORT_NAMES } from './benchSorts'

/** What a measuring script puts on the board: its box's top left corner and side in client px. */
interface BenchItem {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
  readonly colour: 'red' | 'blue' | 'yellow' | 'green'
}

const HUE_OF = { red: 'red', blue: 'blue', yellow: 'yellow', green: 'teal' } as const

/** What measuring scripts may ask of the free board. Everything they time goes through real input. */
export function offerBench(): void {
  if (window.location.hash === '') window.location.hash = '#/board'
  let idOfToken = new Map<string, string>()
  let tokenOfId = new Map<string, string>()
  Object.assign(window, {
    __board: {
      get ready() {
        return stageElement() !== null
      },
      seed(items: readonly BenchItem[]) {
        tokenOfId = new Map(items.map(({ id }, index) => [id, `t${index + 1}`]))
        idOfToken = new Map(items.map(({ id }, index) => [`t${index + 1}`, id]))
        useFreeBoard.getState().open(tableWith(items))
      },
      select(ids: readonly string[]) {
        const tokens = new Set(ids.flatMap((id) => tokenOfId.get(id) ?? []))
        useFreeBoard.getState().choose({ tokens, pieces: new Set() })
      },
      locate(ids: readonly string[]) {
        const wanted = new Set(ids)
        const { left, top, scale } = stageFit()
        return partsOf(useFreeBoard.getState().history.document.board).flatMap(({ part, at }) => {
          const id = part.token === undefined ? undefined : idOfToken.get(part.token)
          return id !== undefined && wanted.has(id)
            ? [{ id, x: left + at.x * scale, y: top + at.y * scale }]
            : []
        })
      },
      sorts: SORT_NAMES,
      /** Every manipulative is here: no measurement waits for one. */
      prepare: loadAllKinds,
      seedSort: (name: string) => useFreeBoard.getState().open(boardOfSort(name)),
      /** Where the piece of a sort is taken hold of, in client px: at its last token, or else in its middle. */
      grip() {
        const { board } = useFreeBoard.getState().history.document
        const placed = partsOf(board)
        const token = placed.findLast(({ part }) => part.token !== undefined)
        const [piece] = board.pieces
        const box = token ? paintedBoxOf(token) : piece && bodyOf(board, piece)
        if (!box) throw new Error('Nothing is on the board')
        const { left, top, scale } = stageFit()
        return { x: left + (box.x + box.width / 2) * scale, y: top + (box.y + box.height / 2) * scale }
      },
      count: () => tokensOn(useFreeBoard.getState().history.document.board).length,
    },
  })
}

/** One table as large as the stage, with a loose counter for each item. */
function tableWith(items: readonly BenchItem[]): Document {
  const { left, top, scale } = stageFit()
  const places = items.map(({ x, y, size }) => ({
    x: within((x + size / 2 - left) / scale, STAGE.width),
    y: within((y + size / 2 - top) / scale, STAGE.height),
  }))
  const state = {
    tokens: items.map(({ colour }, index) => ({ id: `t${index + 1}`, kind: 'counter', set: HUE_OF[colour] })),
    layout: 'scatter',
    places,
    groups: [],
    ringed: [],
    covered: 0,
    lifted: false,
    each: 5,
    shares: 4,
    faces: null,
    signed: false,
    unit: 1,
    seed: 1,
    diameter: Math.max(8, Math.round((items[0]?.size ?? 16) / scale)),
    area: STAGE,
    set: 'red',
    label: '',
  }
  const piece = { id: 'table', kind: 'counters', at: { x: 0, y: 0 }, state }
  return { board: { pieces: [piece], sets: [], quantities: [], sums: [], ink: [] }, next: items.length + 1 }
}

function within(value: number, size: number): number {
  return Math.min(Math.max(Math.round(value), 0), size)
}

/** Null until the board takes input and its letters will not be painted anew. */
function stageElement(): Element | null {
  return document.querySelector('[data-fonts="true"] [data-stage]')
}

function stageFit(): { left: number; top: number; scale: number } {
  const box = stageElement()?.getBoundingClientRect()
  if (!box) throw new Error('The board is not ready')
  return { left: box.left, top: box.top, scale: box.width / STAGE.width }
}
