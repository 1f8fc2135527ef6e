namespace TwelveLabs.Benchmarks.Start;

internal static class Stock
{
    public static async Task<string> CallAsync(string address)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x-api-key", "tlk_0123456789ABCDEF");
        return (await new Benchmarks.Stock.IndexesClient(client) { BaseUrl = address }.GetAsync("i"))._id;
    }
}
