using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>How webhooks are signed is code in the SDK: what it cannot do must not stand in the document.</summary>
internal static class WebhookRules
{
    private const string Id = "TLD0035";
    private static readonly string[] Texts = ["header", "timestamp", "signature", "algorithm", "tolerance"];

    public static void Check(SourceDocument document, List<Problem> problems)
    {
        var found = false;
        foreach (var (name, schema, _) in document.Root.Map("components").Map("schemas").Entries())
        {
            if ((schema as YamlMappingNode)?.Find(Extensions.Webhook) is not { } webhook)
            {
                continue;
            }

            if (found)
            {
                problems.Add(document.At(webhook, Id, $"{name}: only one schema can say {Extensions.Webhook}"));
            }

            found = true;
            foreach (var key in Texts.Where(key => string.IsNullOrWhiteSpace(webhook.Text(key))))
            {
                problems.Add(document.At(webhook, Id, $"{name}: {Extensions.Webhook} must say '{key}'"));
            }

            if (webhook.Text("algorithm") is { } algorithm && algorithm != "hmac-sha256")
            {
                problems.Add(document.At(webhook, Id, $"{name}: the algorithm '{algorithm}' is not known, only hmac-sha256 is"));
            }

            if (webhook.Text("tolerance") is { } tolerance && !int.TryParse(tolerance, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                problems.Add(document.At(webhook, Id, $"{name}: the tolerance must be a number of seconds"));
            }
        }
    }
}
