using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Emulator.Hosting.Status;

/// <summary>The style and the script of the status page, with the hashes by which its policy allows them and nothing else.</summary>
internal static class StatusAssets
{
    public const string Style = """
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
        body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
        caption { text-align: start; font-weight: 600; font-size: 1.25rem; padding: .5rem 0; }
        th, td { text-align: start; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); overflow-wrap: anywhere; }
        td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
        code, input { font: .9rem/1.5 ui-monospace, monospace; }
        input { width: 24rem; max-width: 100%; }
        """;

    public const string Script = """
        document.getElementById('fault-form').addEventListener('submit', async event => {
          event.preventDefault();
          const off = event.submitter && event.submitter.value === 'off';
          const body = new URLSearchParams({ fault: off ? '' : document.getElementById('fault').value });
          const message = document.getElementById('message');
          try {
            const response = await fetch('/', { method: 'POST', body, headers: { 'x-emulator-status': 'fault' } });
            if (response.ok) { location.reload(); return; }
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
