import { describe, expect, it } from 'vitest';
import { materialSchema } from './model/material.ts';
import { webinarSchema } from './model/webinar.ts';
import { mapTexts } from './schema-walk.ts';

const shout = (text: string) => text.toUpperCase();

describe('mapTexts', () => {
  it('changes what people read and nothing that machines read', () => {
    const given = {
      title: 'урок',
      type: 'tech-map',
      grades: ['5'],
      submitted: '2025-11-10',
      licence_until: 'unlimited',
      programme_section: 'раздел',
      ai_used: 'text',
      cover: 'oblozhka.png',
      authors: [{ organisation: 'redakciya', role: 'составитель' }],
      stages: [{ title: 'этап', minutes: 5 }],
      files: [{ file: 'list.docx', title: 'лист' }],
      results: { meta: ['умеет'] },
    };
    expect(mapTexts(materialSchema, given, shout)).toEqual({
      ...given,
      title: 'УРОК',
      programme_section: 'РАЗДЕЛ',
      authors: [{ organisation: 'redakciya', role: 'СОСТАВИТЕЛЬ' }],
      stages: [{ title: 'ЭТАП', minutes: 5 }],
      files: [{ file: 'list.docx', title: 'ЛИСТ' }],
      results: { meta: ['УМЕЕТ'] },
    });
  });

  it('leaves moments, addresses and the word unknown', () => {
    const given = {
      start: '2026-01-20T15:00',
      join_url: 'unknown',
      recording: { provider: 'rutube', url: 'https://rutube.ru/video/a/' },
      chapters: [{ time: '1:05', title: 'глава' }],
    };
    expect(mapTexts(webinarSchema, given, shout)).toEqual({ ...given, chapters: [{ time: '1:05', title: 'ГЛАВА' }] });
  });
});
