import type { LucideIcon } from 'lucide-react'
import { Combine, Eye, Minus, MoveRight, Plus, RotateCw } from 'lucide-react'

/** The icons that manipulatives ask for by name. An unknown name has none: every action has a word. */
export const ICONS: Readonly<Record<string, LucideIcon>> = {
  combine: Combine,
  eye: Eye,
  minus: Minus,
  'move-right': MoveRight,
  plus: Plus,
  'rotate-cw': RotateCw,
}
