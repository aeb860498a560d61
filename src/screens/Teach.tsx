import { useEffect, useMemo, useState } from 'react'
import { type Choice, NOTHING_CHOSEN } from '../board/choice'
import { withExchange } from '../board/exchanging'
import { gapMarks, metMarks } from '../board/goalMarks'
import { trails } from '../board/trails'
import { BoardStage, type Tool } from '../canvas/BoardStage'
import { asSentence } from '../number/spoken'
import { missingGoals } from '../session/check'
import { isTouched } from '../session/history'
import { nothingLeftToReveal } from '../session/reveal'
import { currentStep, documentOf, liveStep, originsOf, type StepSession } from '../session/session'
import { useSaving } from '../stores/saving'
import { useSettings } from '../stores/settings'
import { type Taught, useTeach } from '../stores/teach'
import { ControlStrip } from '../ui/ControlStrip'
import type { InkName } from '../ui/InkTray'
import { ModeBadge } from '../ui/ModeBadge'
import { Notice } from '../ui/Notice'
import { Spoken } from '../ui/Spoken'
import { TeachLayout } from '../ui/TeachLayout'
import { Timer } from '../ui/Timer'
import { useRemainingTime } from '../ui/useRemainingTime'
import { LessonMenu } from './LessonMenu'
import { StepStem } from './StepStem'
import { useKeepSession } from './useKeepSession'
import { useTeachKeys } from './useTeachKeys'

interface Props {
  readonly taught: Taught
  /** Goes on from what the other window kept, once that has closed. */
  readonly onCarryOnHere: () => void
}

/** A lesson on the projector: one step, live. */
export function Teach({ taught, onCarryOnHere }: Props) {
  const { lesson, session } = taught
  const teach = useTeach()
  const hasWriterGone = useSaving((saving) => saving.hasWriterGone)
  const { settings, resolvedTheme } = useSettings()
  const [tool, setTool] = useState<Tool>('move')
  const [ink, setInk] = useState<InkName>('ink')
  const [isFolded, setIsFolded] = useState(false)
  const [chosen, setChosen] = useState<Choice>(NOTHING_CHOSEN)
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const place = currentStep(session, lesson)
  const live = liveStep(session, lesson)
  const { exchange } = settings
  const document = useMemo(() => {
    const { board, next } = documentOf(session, lesson)
    return { board: withExchange(board, exchange), next }
  }, [session, lesson, exchange])
  const remainingMs = useRemainingTime(live.endsAtMs)
  const { step } = place
  const isChecking = step.mode === 'you-do' && (step.goal?.length ?? 0) > 0
  const extras = useExtras(taught, live)
  useKeepSession(lesson.metadata.id)

  useTeachKeys({
    isOn: !isMenuOpen,
    hasLetters: settings.letterShortcuts,
    onRevealOrCheck: isChecking ? teach.check : teach.revealNext,
  })

  // A refusal stays long enough to be read out, then makes room.
  useEffect(() => {
    if (!teach.message?.isShown) return
    const timer = setTimeout(teach.quieten, 6000)
    return () => clearTimeout(timer)
  }, [teach.message, teach.quieten])

  const isLast = place.index === place.count - 1
  return (
    <>
      <TeachLayout
        badge={<ModeBadge mode={step.mode} />}
        title={step.title}
        timer={
          remainingMs === null || step.timerSeconds === undefined ? undefined : (
            <Timer totalMs={step.timerSeconds * 1000} remainingMs={remainingMs} mode={step.mode} />
          )
        }
        progress={
          <LessonMenu
            taught={taught}
            isOpen={isMenuOpen}
            onOpen={setIsMenuOpen}
            current={place.index}
            onHideControls={() => setIsFolded(true)}
          />
        }
        stem={<StepStem taught={taught} live={live} onReveal={teach.reveal} />}
        strip={
          <ControlStrip
            tool={tool}
            onTool={setTool}
            ink={ink}
            onInk={setInk}
            onUndo={teach.undo}
            canUndo={live.past.length > 0}
            onStartAgain={teach.startAgain}
            canStartAgain={isTouched(session, lesson)}
            onBack={() => teach.back(Date.now())}
            canGoBack={place.index > 0}
            onReveal={isChecking ? teach.check : teach.revealNext}
            revealLabel={isChecking ? 'Check' : 'Reveal'}
            canReveal={isChecking || !nothingLeftToReveal(session, lesson)}
            onNext={() => teach.next(Date.now())}
            canGoNext={!isLast}
            mirrored={settings.mirrored}
            folded={isFolded}
            onUnfold={() => setIsFolded(false)}
          />
        }
      >
        <BoardStage
          key={lesson.metadata.id}
          document={document}
          theme={resolvedTheme}
          tool={tool}
          pen={ink}
          cause={teach.hasStepped ? 'step' : 'edit'}
          extras={extras}
          summary={`${asSentence(step.title)} Step ${place.index + 1} of ${place.count}.`}
          pace={settings.halfSpeed && step.mode === 'i-do' ? 2 : 1}
          hasShortcuts={settings.letterShortcuts}
          isFree={false}
          chosen={chosen}
          onChoose={setChosen}
          flashMs={settings.flashSeconds * 1000}
          edit={(label, change) => teach.edit(label, change, exchange)}
          reveal={(quantity) => teach.reveal({ quantity })}
          refuse={teach.refuse}
        />
        {teach.message?.isShown || !hasWriterGone ? (
          <Notice message={teach.message?.isShown ? teach.message.text : null} />
        ) : (
          <Notice
            message="The other window has closed."
            action={{ label: 'Carry on here', onPress: onCarryOnHere }}
          />
        )}
      </TeachLayout>
      <Spoken
        message={teach.message && !teach.message.isShown ? teach.message.text : asSentence(step.title)}
      />
    </>
  )
}

/** What is drawn over the pieces: where counters came from, and what a check found. */
function useExtras({ lesson, session }: Taught, live: StepSession) {
  return useMemo(() => {
    const { goal: goals = [] } = currentStep(session, lesson).step
    const moved = trails(originsOf(session, lesson), live.board)
    if (live.checked === null) return moved
    if (live.checked === 'not-yet')
      return [...moved, ...gapMarks(live.board, missingGoals(live.board, goals))]
    const pieces = goals.map(({ place }) => place.piece)
    return [...moved, ...metMarks(live.board, pieces)]
  }, [lesson, session, live])
}
