using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Emulator.Hosting.Status;

/// <summary>The style and the script of the status page, with the hashes by which its policy allows them and nothing else.</summary>
internal static class StatusAssets
{
    // In a narrow window each row is a few lines, because the columns have no room beside each other.
    public const string Style = """
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
        body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
        h2, caption { text-align: start; font-weight: 600; font-size: 1.25rem; margin: 1.5rem 0 .5rem; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        th, td { text-align: start; vertical-align: baseline; padding: .375rem 1.5rem .375rem 0; white-space: nowrap; }
        tr { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
        td.long, output { white-space: normal; overflow-wrap: anywhere; }
        th.long { width: 100%; }
        .number { text-align: end; font-variant-numeric: tabular-nums; }
        .refused { font-weight: 700; }
        code, input { font: .9rem/1.5 ui-monospace, monospace; }
        input { width: 24rem; max-width: 100%; }
        input, button { box-sizing: border-box; padding: .25rem .5rem; margin-block: .25rem; }
        button { font: inherit; padding-inline: .75rem; }
        output { display: block; min-height: 1.5rem; }
        @media (width < 40rem) {
          thead { position: absolute; clip-path: inset(50%); }
          tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .5rem 0; }
          td { padding: 0; }
          td.long { order: -1; flex-basis: 100%; }
          td[data-label]::before { content: attr(data-label) ': '; }
        }
        """;

    // The fragment says that the reload was the form's, so that the field has the focus again.
    public const string Script = """
        if (location.hash === '#fault') document.getElementById('fault').focus();
        document.getElementById('fault-form').addEventListener('submit', async event => {
          event.preventDefault();
          const off = event.submitter && event.submitter.value === 'off';
          const body = new URLSearchParams({ fault: off ? '' : document.getElementById('fault').value });
          const message = document.getElementById('message');
          try {
            const response = await fetch('/', { method: 'POST', body, headers: { 'x-emulator-status': 'fault' } });
            if (response.ok) {
              history.replaceState(null, '', '#fault');
              location.reload();
              return;
            }
            message.textContent = (await response.json()).message;
          } catch (error) {
            message.textContent = 'The emulator did not respond: ' + error.message;
          }
        });
        """;

    public static string StyleHash { get; } = Hash(Style);

    public static string ScriptHash { get; } = Hash(Script);

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
