import './olderBrowsers'
import './trustedTypes'
import '../ui/fonts.css'
import '../ui/theme.css'

// Small, so that it runs at once and asks for everything else side by side: a lesson and its screen need not wait
// until React has been read. Whoever needs them asks again, and says what is wrong.
const lesson = /^#\/teach\/([^/]+)/.exec(window.location.hash)?.[1]
if (lesson !== undefined) {
  void import('../stores/library').then(
    ({ useLibrary }) => useLibrary.getState().loadLesson(lesson),
    noMatter,
  )
  void import('../screens/TeachRoute').catch(noMatter)
}
void import('./start')

function noMatter(): void {}
