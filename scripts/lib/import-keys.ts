/** How the command is called; told with every wrong call. */
export const importUsage = `Как вызвать:
  npm run import -- файл.docx папка архив.zip        — покажет, что получится, и ничего не запишет
  npm run import -- папка --write                    — запишет черновики
  npm run import -- папка --year 2025-2026           — в папку этого учебного года
  npm run import -- папка --author код --unit код    — автор и объединение для всех работ
  npm run import -- папка --demo                     — образцы от имени редакции
  npm run import -- webinars график.xlsx             — расписание вебинаров; people — люди, register — реестр работ
  npm run import -- webinars график.csv --map "О чём=title,Когда=date"
Другая папка банка: CONTENT=папка npm run import -- …`;

/** The keys of the command. */
export const importKeys = {
  write: { type: 'boolean' },
  demo: { type: 'boolean' },
  year: { type: 'string' },
  author: { type: 'string' },
  unit: { type: 'string' },
  map: { type: 'string' },
} as const;
