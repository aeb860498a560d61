import { ChevronsDown, Download, Expand, House, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { loadKinds } from '../manipulatives/registry'
import { lessonAsTaught } from '../session/lessonAsTaught'
import { kindsOnSteps, stepsOf } from '../session/session'
import { saveTextAsFile } from '../storage/fileDoor'
import { useSaving } from '../stores/saving'
import { useSettings } from '../stores/settings'
import { type Taught, useTeach } from '../stores/teach'
import { ChromeButton } from '../ui/ChromeButton'
import { Dialog } from '../ui/Dialog'
import { Progress } from '../ui/Progress'
import { SavingState } from '../ui/SavingState'
import { SettingsPanel } from '../ui/SettingsPanel'
import css from './LessonMenu.module.css'
import { toggleFullScreen } from './useTeachKeys'

interface Props {
  readonly taught: Taught
  readonly current: number
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  /** Folds the control strip away to a handle. */
  readonly onHideControls: () => void
}

/** Where we are in the lesson; a press opens the list of steps, full screen and the way home. */
export function LessonMenu({ taught, current, isOpen, onOpen, onHideControls }: Props) {
  const goTo = useTeach((teach) => teach.goTo)
  const [, navigate] = useLocation()
  const { lesson, session } = taught
  const { state, isWriter } = useSaving()
  const { settings, change } = useSettings()
  const [isSetting, setIsSetting] = useState(false)
  const isKept = isWriter && state.state !== 'not-saved'
  const saveAsFile = async () => {
    const [{ writeLesson }] = await Promise.all([
      import('../lesson/writeLesson'),
      loadKinds(kindsOnSteps(lesson, 0, Infinity)),
    ])
    await saveTextAsFile(`${lesson.metadata.id}.lesson.json`, writeLesson(lessonAsTaught(session, lesson)))
  }
  const steps = stepsOf(lesson)
  return (
    <>
      <button type="button" className={css.progress} aria-haspopup="dialog" onClick={() => onOpen(true)}>
        <Progress episodes={lesson.episodes.map((episode) => episode.steps.length)} current={current} />
        {isKept ? null : <span className={css.notKept}>Not kept</span>}
      </button>
      <Dialog
        open={isOpen}
        title={lesson.metadata.title}
        onClose={() => onOpen(false)}
        footer={
          <>
            <ChromeButton label="Library" Icon={House} onPress={() => navigate('/')} />
            <ChromeButton label="Full screen" Icon={Expand} onPress={toggleFullScreen} />
            <ChromeButton
              label="Hide controls"
              Icon={ChevronsDown}
              onPress={() => {
                onHideControls()
                onOpen(false)
              }}
            />
            <ChromeButton label="Settings" Icon={SlidersHorizontal} onPress={() => setIsSetting(true)} />
            <ChromeButton label="Save as a file" Icon={Download} onPress={() => void saveAsFile()} />
            {isWriter ? (
              <SavingState
                {...(state.state === 'not-saved'
                  ? { ...state, onSaveAsFile: () => void saveAsFile() }
                  : { state: state.state })}
              />
            ) : (
              <span>Open in another tab too: what is done here is not kept.</span>
            )}
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
      <SettingsPanel
        open={isSetting}
        onClose={() => setIsSetting(false)}
        settings={settings}
        onChange={change}
      />
    </>
  )
}
