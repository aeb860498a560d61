import { useEffect, useState } from 'react'

/** True once the board's letters can be drawn in their own face, or will not come. */
export function useFontsReady(): boolean {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    let isWanted = true
    const faces = ['400 44px Andika', '700 44px Andika'].map((face) => document.fonts.load(face, 'a0−×÷'))
    const ready = () => isWanted && setIsReady(true)
    Promise.all(faces).then(ready, ready)
    return () => {
      isWanted = false
    }
  }, [])
  return isReady
}
