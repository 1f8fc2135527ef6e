// One life of an account: everything is made, read in every form, searched, and deleted again.
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf } from './service.mjs';

const seen = `

90
00:00:29,000 --> 00:00:30,000
[visual] a lighthouse in the storm

91
00:00:30,000 --> 00:00:31,000
[text] COAST NEWS

92
00:00:31,000 --> 00:00:32,000
[logo] Northwind Shipping
`;

export async function successes(service, { video, transcript, integration }) {
  const { document } = service;
  const ids = {};
  const isTranscript = name => /\.(srt|vtt)$/.test(name);
  const transfers = () => JSON.stringify([{ index_id: ids.index_id, language: 'en', object: 's3://bucket/evening.mp4' }]);
  const files = name => (name.endsWith('.json') ? transfers() : isTranscript(name) ? transcript + seen : video);
  const path = () => ({ 'index-id': ids.index_id, 'video-id': ids.video_id, 'task-id': ids.task_id, 'integration-id': integration, 'engine-id': 'marengo2.6', 'page-token': ids.page_token });
  const call = (id, options = {}) => service.call(id, { path: path(), ...options });
  const read = async (id, ...queries) => {
    for (const query of queries) await call(id, { query, name: query });
  };

  // The ids of the examples stand for objects that are not there: ours take their place.
  const ours = value => JSON.parse(JSON.stringify(value, (name, member) => (name === 'index_id' || name === 'video_id' ? ids[name] : name === 'video_ids' ? [ids.video_id, ids.second_video_id] : member)));
  const send = async (id, name, change = value => value) => {
    const operation = document.operations.get(id);
    const value = change(ours(document.body(operation).examples[name].value));
    return call(id, { body: bodyOf(document, operation, value, files), name });
  };
  const sendAll = async (id, change) => {
    const responses = [];
    for (const name of Object.keys(document.body(document.operations.get(id)).examples)) responses.push(await send(id, name, change));
    return responses;
  };
  const untilReady = async (id, task) => {
    for (let tries = 0; tries < 200; tries++) {
      const response = (await call(id, { path: { ...path(), 'task-id': task }, poll: tries > 0 })).json();
      if (['ready', 'failed'].includes(response.status)) return response;
      await pause(100);
    }
    throw new Error(`The task ${task} does not end.`);
  };

  // Engines and an index with all that there is.
  await read('Engines_List', '');
  await read('Engines_Get', '');
  const everything = ['visual', 'conversation', 'text_in_video', 'logo'];
  ids.index_id = (await call('Indexes_Create', {
    body: JSON.stringify({
      index_name: 'contract',
      engines: [{ engine_name: 'marengo2.6', engine_options: everything }, { engine_name: 'pegasus1.1', engine_options: ['visual', 'conversation'] }],
      addons: ['thumbnail'],
    }),
  })).json()._id;
  await send('Indexes_Create', Object.keys(document.body(document.operations.get('Indexes_Create')).examples)[0]);
  await sendAll('Indexes_Update', value => ({ ...value, index_name: 'contract, renamed' }));
  await read('Indexes_List', '', 'page=1&page_limit=1&sort_by=updated_at&sort_option=asc', 'engine_options=visual&engine_family=marengo', 'index_name=none', 'created_at[gte]=2024-01-01');
  await read('Indexes_Get', '');

  // Videos come in, in every way.
  const created = await sendAll('Tasks_Create');
  ids.task_id = created[0].json()._id;
  await read('Tasks_List', '', 'status=indexing');
  ids.video_id = (await untilReady('Tasks_Get', ids.task_id)).video_id;
  const second = (await send('Tasks_Create', 'file')).json();
  ids.second_video_id = (await untilReady('Tasks_Get', second._id)).video_id;
  const form = bodyOf(document, document.operations.get('Tasks_Create'), { index_id: ids.index_id, video_file: 'broken.mp4' }, files);
  const failed = (await call('Tasks_Create', { body: form, fault: 'fail-task' })).json();
  await untilReady('Tasks_Get', failed._id);
  await sendAll('Tasks_CreateFromExternalProvider');
  await sendAll('Tasks_Transfer');
  await sendAll('Imports_Create');
  for (let i = 0; i < 12; i++) {
    await read('Imports_GetStatus', `index_id=${ids.index_id}`);
    await pause(100);
  }
  await read('Imports_ListLogs', '');
  await read('Tasks_List', '', 'page_limit=2', 'status=ready', 'status=failed', 'filename=clip.mp4', 'duration[gte]=1&width[gte]=1');
  await read('Tasks_GetStatusCounts', `index_id=${ids.index_id}`);

  // What is known of a video.
  await sendAll('Videos_Update');
  await read('Videos_List', '', 'page_limit=1&page=2', 'duration[gte]=1&fps[gt]=0', 'filename=none');
  await read('Videos_Get', '', 'embed=true', 'embed=false');
  for (const id of ['Videos_GetTranscription', 'Videos_GetTextInVideo', 'Videos_GetLogos']) await read(id, '', 'start=1&end=20');
  await read('Videos_GetThumbnail', '', 'time=3');

  // Searching. The examples' filters fit no video of ours, so each is asked without as well.
  const found = async (operation, next, change) => {
    await sendAll(operation);
    const tokens = (await sendAll(operation, change)).map(response => response.json().page_info?.next_page_token).filter(token => token);
    service.report(`${operation} has a second page`, tokens.length > 0 ? [] : ['no page token was seen']);
    ids.page_token = tokens[0];
    await read(next, '');
  };
  const anywhere = ({ filter, threshold, adjust_confidence_level, group_by, sort_option, ...value }) => ({ ...value, page_limit: 1 });
  const storm = value => ({ ...anywhere(value), ...(value.query_text && { query_text: 'news storm goal bridge' }) });
  await found('Search_Query', 'Search_GetPage', storm);
  await found('Search_Query', 'Search_GetPage', value => ({ ...storm(value), group_by: 'video' }));
  const either = { $or: [{ text: 'storm' }, { text: 'goal' }, { text: 'bridge' }] };
  await found('Search_QueryCombined', 'Search_GetCombinedPage', value => ({ ...anywhere(value), query: either, search_options: ['conversation'] }));
  await found('Search_QueryLegacyText', 'Search_GetLegacyTextPage', value => ({ ...anywhere(value), query: either, search_options: ['conversation'] }));

  // Writing, sorting, embedding.
  await sendAll('Generate_GenerateGist');
  await sendAll('Generate_Summarize');
  await sendAll('Generate_GenerateText');
  const stream = { video_id: ids.video_id, prompt: 'Sum it up.', stream: true };
  await call('Generate_GenerateText', { body: JSON.stringify(stream), fault: 'stream-error', name: 'a stream that breaks off' });
  const plain = ({ threshold, ...value }) => ({ ...value, page_limit: 1, options: ['conversation'], include_clips: true, show_detailed_score: true, classes: [{ name: 'News', prompts: ['storm', 'goal', 'news'] }] });
  await found('Classify_ClassifyVideos', 'Classify_GetPage', plain);
  await found('Classify_ClassifyIndex', 'Classify_GetPage', plain);
  await sendAll('Embed_Create');
  const embedded = await sendAll('EmbedTasks_Create');
  for (const response of embedded) {
    const task = { ...path(), 'task-id': response.json()._id };
    await call('EmbedTasks_Get', { path: task });
    await untilReady('EmbedTasks_GetStatus', task['task-id']);
    await call('EmbedTasks_Get', { path: task });
  }
  await read('EmbedTasks_List', '', 'status=ready', 'page_limit=1&sort_option=asc', 'started_at=2024-01-01');

  // What was not called above is called as its examples say: an operation that is new in the document.
  for (const operation of document.operations.values()) {
    if (service.seen.has(operation.id) || service.notServed.has(operation.id) || operation.verb === 'DELETE') continue;
    const query = document.parameters(operation, 'query').filter(parameter => parameter.required).map(parameter => `${parameter.name}=${encodeURIComponent(parameter.example)}`).join('&');
    const example = Object.keys(document.body(operation)?.examples ?? {})[0];
    await call(operation.id, { query, ...(example && { body: bodyOf(document, operation, ours(document.body(operation).examples[example].value), files) }) });
  }

  // And away.
  await call('Tasks_Delete', { path: { ...path(), 'task-id': failed._id } });
  await call('Videos_Delete');
  await call('Indexes_Delete');
}
