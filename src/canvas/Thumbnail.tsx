import { useLayoutEffect, useRef } from 'react'
import type { Box } from '../geometry/box'
import type { Part } from '../picture/part'
import { THEMES, type ThemeName } from '../picture/theme'
import css from './canvas.module.css'
import { paintParts } from './paint'
import { useFontsReady } from './useFontsReady'

interface Props {
  readonly parts: readonly Part[]
  /** What of it is shown, in the parts' own units: the whole of it, as large as the space allows. */
  readonly box: Box
  readonly theme: ThemeName
}

/** A small still picture by the board's own renderer. What it shows is said beside it. */
export function Thumbnail({ parts, box, theme }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const isReady = useFontsReady()
  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const density = window.devicePixelRatio || 1
    element.width = Math.max(1, Math.round(element.clientWidth * density))
    element.height = Math.max(1, Math.round(element.clientHeight * density))
    const scale = Math.min(element.width / box.width, element.height / box.height)
    context.translate((element.width - box.width * scale) / 2, (element.height - box.height * scale) / 2)
    context.scale(scale, scale)
    context.translate(-box.x, -box.y)
    context.textRendering = 'geometricPrecision'
    paintParts(context, parts, THEMES[theme])
  }, [parts, box, theme, isReady])
  return <canvas ref={canvas} className={css.thumbnail} aria-hidden />
}
