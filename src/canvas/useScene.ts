import { type RefObject, useLayoutEffect, useRef } from 'react'
import { type Scene, sceneIn } from './scene'

/** Keeps a scene in an element for as long as it is on the page. Call it before what asks the scene anything. */
export function useScene(
  container: RefObject<HTMLDivElement | null>,
  scale: number,
): RefObject<Scene | null> {
  const scene = useRef<Scene | null>(null)
  useLayoutEffect(() => {
    if (!container.current) return
    const made = sceneIn(container.current)
    scene.current = made
    return () => {
      scene.current = null
      made.end()
    }
  }, [container])
  useLayoutEffect(() => scene.current?.fit(scale), [scale])
  return scene
}
