// A registry on loopback with one image that holds nothing, to publish on where no registry can be reached.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const digest = bytes => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const described = (mediaType, bytes) => ({ mediaType, size: bytes.length, digest: digest(bytes) });
const json = value => Buffer.from(JSON.stringify(value));

const tar = Buffer.alloc(1024);
const layer = gzipSync(tar);
const config = json({ architecture: 'amd64', os: 'linux', config: {}, rootfs: { type: 'layers', diff_ids: [digest(tar)] }, history: [{}] });
const type = 'application/vnd.docker.distribution.manifest.v2+json';
const manifest = json({
  schemaVersion: 2,
  mediaType: type,
  config: described('application/vnd.docker.container.image.v1+json', config),
  layers: [described('application/vnd.docker.image.rootfs.diff.tar.gzip', layer)],
});
const blobs = new Map([layer, config].map(bytes => [digest(bytes), bytes]));

createServer((request, response) => {
  const body = request.url.includes('/manifests/') ? manifest : blobs.get(request.url.split('/').at(-1));
  response.writeHead(body || /^\/v2\/?$/.test(request.url) ? 200 : 404, {
    'Content-Type': body === manifest ? type : 'application/octet-stream',
    'Docker-Content-Digest': body ? digest(body) : '',
    'Content-Length': body?.length ?? 0,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}).listen(0, '127.0.0.1', function () {
  console.log(`listening on http://127.0.0.1:${this.address().port}`);
});
