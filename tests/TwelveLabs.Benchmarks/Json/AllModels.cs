using System.Text;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Json;

/// <summary>Every model of a response from its example, beside the class of the same schema that NSwag writes by itself.</summary>
internal static class AllModels
{
    private const int Repetitions = 20_000;

    public static async Task RunAsync(int rounds)
    {
        var slower = new List<string>();
        var (reads, writes) = (new List<double>(), new List<double>());
        foreach (var (name, json) in Examples())
        {
            var ours = Type.GetType($"TwelveLabs.{name}, TwelveLabs")!;
            var stock = typeof(AllModels).Assembly.GetType($"TwelveLabs.Benchmarks.Stock.{name}")!;
            var (ourModel, stockModel) = (JsonConvert.DeserializeObject(json, ours), JsonConvert.DeserializeObject(json, stock));
            var read = await RatioAsync(rounds, () => JsonConvert.DeserializeObject(json, ours), () => JsonConvert.DeserializeObject(json, stock));
            var write = await RatioAsync(rounds, () => JsonConvert.SerializeObject(ourModel), () => JsonConvert.SerializeObject(stockModel));
            reads.Add(read);
            writes.Add(write);
            if (read > 1 || write > 1)
            {
                slower.Add(Measured.Of($"{name} (read {read:0.00}, written {write:0.00})"));
            }
        }

        Console.WriteLine("\nAll models with `JsonConvert`, the time as a ratio to Newtonsoft.Json's reflection:\n");
        Table.Head("", "models", "least", "median", "most");
        Row("read", reads);
        Row("written", writes);
        Console.WriteLine(slower.Count == 0 ? "\nNone is slower." : $"\nSlower: {string.Join(", ", slower)}.");
    }

    private static void Row(string name, List<double> ratios)
    {
        ratios.Sort();
        Table.Row(name, Measured.Of($"{ratios.Count}"), Measured.Of($"{ratios[0]:0.00}"), Measured.Of($"{ratios[ratios.Count / 2]:0.00}"), Measured.Of($"{ratios[^1]:0.00}"));
    }

    private static async Task<double> RatioAsync(int rounds, Func<object?> ours, Func<object?> stock)
    {
        Variant[] variants = [new("stock", () => Repeat(stock)), new("ours", () => Repeat(ours))];
        await Rounds.RunAsync(2, variants);
        return (await Rounds.RunAsync(rounds, variants))[1].Ratio;
    }

    private static Task Repeat(Func<object?> action)
    {
        for (var i = 0; i < Repetitions; i++)
        {
            action();
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<(string Name, string Json)> Examples()
    {
        using var stream = typeof(AllModels).Assembly.GetManifestResourceStream("document")!;
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var responses = JsonNode.Parse(stream)!["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(method => (method.Value as JsonObject)?["responses"] as JsonObject)
            .SelectMany(all => all ?? [])
            .Select(response => response.Value!["content"]?["application/json"])
            .OfType<JsonNode>();
        foreach (var content in responses)
        {
            var name = content["schema"]?["$ref"]?.GetValue<string>().Split('/')[^1];
            foreach (var (_, example) in content["examples"] as JsonObject ?? [])
            {
                if (name is not null && example?["value"]?.ToJsonString() is { } json)
                {
                    found.TryAdd(name, json);
                }
            }
        }

        return found.Select(pair => (pair.Key, pair.Value));
    }
}
