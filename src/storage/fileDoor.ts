export async function readFileText(
  file: File,
  _limit: number,
): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
  return { ok: true, text: await file.text() }
}
