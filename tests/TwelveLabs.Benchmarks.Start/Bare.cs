using System.Net.Http.Json;
using TwelveLabs.Benchmarks.Rivals;

namespace TwelveLabs.Benchmarks.Start;

internal static class Bare
{
    public static async Task<string> CallAsync(string address)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x-api-key", "tlk_0123456789ABCDEF");
        return (await client.GetFromJsonAsync($"{address}/indexes/i", HandContext.Default.HandIndex))!.Id;
    }
}
