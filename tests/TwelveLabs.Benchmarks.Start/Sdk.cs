namespace TwelveLabs.Benchmarks.Start;

internal static class Sdk
{
    public static async Task<string> CallAsync(string address)
    {
        using var client = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { BaseAddress = new Uri(address) });
        return (await client.Indexes.GetAsync("i")).Id;
    }
}
