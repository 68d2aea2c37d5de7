import { readTableText } from './read-table-text.ts';
import type { ReadingNews, TableText } from './reading-news.ts';
import { tellReading } from './tell-reading.ts';

/** The worker's side: reads the one text it is given, and tells what is in it. */
function tell(news: ReadingNews): void {
  self.postMessage(news);
}

self.addEventListener('message', (event: MessageEvent<TableText>) => {
  void readTableText(event.data).then((reading) => {
    tellReading(reading, tell);
  });
});
tell({ kind: 'ready' });
