import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

/** What the page may do: only what it brought itself, and no text turned into code. The README's hosts send it too. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** Carries the policy in the page itself, so that it also holds on a plain file server. Development needs inline code. */
function contentPolicyInPage(): Plugin {
  return {
    name: 'content-policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Asks for the letters at once: a board drawn before they are there is drawn twice. */
function fontsFirst(): Plugin {
  return {
    name: 'fonts-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: '' },
            injectTo: 'head',
          })),
    },
  }
}

export default defineConfig({
  base: './', // works from a sub-path or a folder
  plugins: [
    react(),
    contentPolicyInPage(),
    fontsFirst(),
    VitePWA({
      registerType: 'prompt', // a new version waits until someone asks for it
      injectRegister: false, // src/main/serviceWorker.ts does it
      manifest: {
        id: './',
        start_url: './',
        scope: './',
        name: 'Small Steps',
        short_name: 'Small Steps',
        description: 'Interactive small-step mathematics lessons for primary classrooms.',
        lang: 'en-GB',
        display: 'standalone',
        theme_color: '#FBF7EE',
        background_color: '#FBF7EE',
        categories: ['education'],
        icons: [
          { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: './icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,svg,json,md}'],
        inlineWorkboxRuntime: true, // importScripts is refused under Trusted Types
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    target: ['chrome87', 'edge88', 'firefox78', 'safari14'], // older classroom panels
    manifest: true, // read by .ci/size.mjs
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What nearly every screen and manipulative needs comes as one file: forty small ones cost a slow machine
          // more than they hold.
          groups: [
            // By itself, so that the entry runs before anything else is read.
            { name: 'loader', test: /vite[\\/]preload-helper|rolldown[\\/]runtime/, priority: 1 },
            {
              name: 'board',
              test: /src[\\/](geometry|number|picture|manipulatives[\\/][^\\/]+\.ts$)/,
              minShareCount: 6,
            },
            // What the free board shares with measuring scripts or the bar of a piece is no part of a lesson.
            {
              name: 'screens',
              test: /src[\\/](board|canvas|stores|ui)[\\/](?!freeBoard|fields\.)|lucide/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000, // a slow machine is no fault
    projects: [
      {
        extends: true,
        test: { name: 'plain', environment: 'node', include: ['{src,tests}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'page', environment: 'happy-dom', include: ['{src,tests}/**/*.test.tsx'] },
      },
    ],
  },
})
