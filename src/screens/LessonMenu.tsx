import { Expand, House } from 'lucide-react'
import { useLocation } from 'wouter'
import { stepsOf } from '../session/session'
import { type Taught, useTeach } from '../stores/teach'
import { ChromeButton } from '../ui/ChromeButton'
import { Dialog } from '../ui/Dialog'
import { Progress } from '../ui/Progress'
import css from './LessonMenu.module.css'
import { toggleFullScreen } from './useTeachKeys'

interface Props {
  readonly taught: Taught
  readonly current: number
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** Where we are in the lesson; a press opens the list of steps, full screen and the way home. */
export function LessonMenu({ taught, current, isOpen, onOpen }: Props) {
  const goTo = useTeach((teach) => teach.goTo)
  const [, navigate] = useLocation()
  const { lesson } = taught
  const steps = stepsOf(lesson)
  return (
    <>
      <button type="button" className={css.progress} aria-haspopup="dialog" onClick={() => onOpen(true)}>
        <Progress episodes={lesson.episodes.map((episode) => episode.steps.length)} current={current} />
      </button>
      <Dialog
        open={isOpen}
        title={lesson.metadata.title}
        onClose={() => onOpen(false)}
        footer={
          <>
            <ChromeButton label="Library" Icon={House} onPress={() => navigate('/')} />
            <ChromeButton label="Full screen" Icon={Expand} onPress={toggleFullScreen} />
          </>
        }
      >
        <ol className={css.steps}>
          {steps.map(({ step, index, episode, indexInEpisode }) => (
            <li key={step.id}>
              {indexInEpisode === 0 && <h3 className={css.episode}>{episode.title}</h3>}
              <button
                type="button"
                className={css.step}
                aria-current={index === current ? 'step' : undefined}
                onClick={() => {
                  goTo(index, Date.now())
                  onOpen(false)
                }}
              >
                {index + 1}. {step.title}
              </button>
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  )
}
