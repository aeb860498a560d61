import { type LucideIcon, MessagesSquare, Pencil, Speech, UserRound, UsersRound } from 'lucide-react'

export type TeachingMode = 'i-do' | 'we-do' | 'you-do' | 'talk' | 'say'

export type ModeFace = { word: string; Icon: LucideIcon }

/** Mode colours are close for some eyes, so the icon and the word always go together. */
export const MODE_FACES: Record<TeachingMode, ModeFace> = {
  'i-do': { word: 'I do', Icon: UserRound },
  'we-do': { word: 'We do', Icon: UsersRound },
  'you-do': { word: 'You do', Icon: Pencil },
  talk: { word: 'Talk', Icon: MessagesSquare },
  say: { word: 'Say', Icon: Speech },
}
