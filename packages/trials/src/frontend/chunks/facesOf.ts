import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle, Chunk } from './bundlePlugin.ts';

/** A part of the plugin that is loaded on demand, or its start. */
export interface Face {
  name: string;
  /** The size of its own file as it travels. */
  ownBytes: number;
  /** The size of that and of the start, without which it does not show. */
  bytes: number;
  chunk: Chunk;
}

/** The faces of a bundle, the largest first, and its start at the end. */
export function facesOf({ start, parts }: Bundle): Face[] {
  const startBytes = gzipped(start);
  const faces = parts
    .map(part => faceOf(part, startBytes))
    .sort((one, other) => other.bytes - one.bytes);
  return [...faces, faceOf(start, 0)];
}

function faceOf(chunk: Chunk, before: number): Face {
  const ownBytes = gzipped(chunk);
  return {
    name: chunk.request ? nameOf(chunk.request) : 'start of the plugin',
    ownBytes,
    bytes: ownBytes + before,
    chunk,
  };
}

function gzipped({ text }: Chunk) {
  return gzipSync(text).length;
}

/** Of the folder whose index it is, or of the file itself. */
function nameOf(request: string): string {
  return basename(request).replace(/\.(json|tsx?)$/, '');
}
