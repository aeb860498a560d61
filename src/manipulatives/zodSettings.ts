import * as z from 'zod/mini'

// Import this before any schema is built. Zod would otherwise try `new Function`, which a strict content
// policy reports, and its small build has no words of its own for what is wrong.
z.config({ jitless: true })
z.config(z.locales.en())
