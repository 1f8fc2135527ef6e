// Every error: forced ones for each status of each operation, and real ones.
const unknown = '000000000000000000000000';

export async function errors(service) {
  for (const operation of service.document.operations.values()) {
    for (const status of statuses(operation)) {
      await service.call(operation.id, { fault: String(status), name: 'forced' }, status);
    }
    if (!service.notServed.has(operation.id)) await real(service, operation);
  }
  await conflicts(service);
  await outside(service);
}

function statuses(operation) {
  return Object.keys(operation.responses).filter(status => status >= '4').flatMap(status => (status === '5XX' ? [500, 502, 503, 504] : [Number(status)]));
}

async function real(service, operation) {
  const { document } = service;
  await service.call(operation.id, { key: '', name: 'without a key' }, 401);

  const body = document.body(operation);
  if (operation.verb === 'GET') {
    await service.call(operation.id, { query: 'nobody_knows_this=1', name: 'with an unknown parameter' }, operation.id === 'Videos_List' ? 404 : 400);
  } else if (body?.schema.required) {
    await service.call(operation.id, { body: body.type === 'application/json' ? '{}' : new FormData(), name: 'with an empty body' }, 400);
    await service.call(operation.id, { body: body.type === 'application/json' ? '{' : 'no form', name: 'with a broken body' }, 400);
  }

  const ids = document.parameters(operation, 'path').map(parameter => parameter.name);
  if (ids.length > 0 && !ids.includes('page-token')) {
    const needed = document.parameters(operation, 'query').filter(parameter => parameter.required).map(parameter => `${parameter.name}=${unknown}`);
    const example = Object.values(body?.examples ?? {})[0]?.value;
    await service.call(operation.id, { path: Object.fromEntries(ids.map(id => [id, unknown])), query: needed.join('&'), body: example && JSON.stringify(example), name: 'of an unknown id' }, 404);
  } else if (ids.includes('page-token')) {
    await service.call(operation.id, { path: { 'page-token': unknown }, name: 'of an unknown token' }, 400);
  }
}

async function conflicts(service) {
  const { value } = Object.values(service.document.operations.get('Indexes_Create').requestBody.content['application/json'].examples)[0];
  const body = JSON.stringify({ ...value, index_name: 'taken' });
  const { _id } = (await service.call('Indexes_Create', { body })).json();
  await service.call('Indexes_Create', { body, name: 'of a taken name' }, 409);

  const form = new FormData();
  form.append('index_id', _id);
  form.append('video_file', new Blob(['a video']), 'clip.mp4');
  const task = (await service.call('Tasks_Create', { body: form })).json();
  await service.call('Tasks_Delete', { path: { 'task-id': task._id }, name: 'of a running task' }, 409);
}

// What belongs to no operation has the envelope too.
async function outside(service) {
  const headers = { 'x-api-key': 'tlk_contract' };
  for (const [method, path, status] of [['GET', '/nothing', 404], ['PATCH', '/indexes', 405]]) {
    const response = await service.send(method, path, headers);
    service.report(`${method} ${path} ${response.status}`, [...(response.status === status ? [] : [`answers ${response.status}`]), ...service.judge.errorFaults(response)]);
  }
}
