using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using TwelveLabs;
using TwelveLabs.Benchmarks.Rivals;

// One call, in one of three ways: what the others need is never loaded.
const string Key = "tlk_0123456789ABCDEF";
var (way, address) = (args[0], args[1]);
var id = await (way switch
{
    "bare" => BareAsync(address),
    "stock" => StockAsync(address),
    _ => OursAsync(address),
});
return id.Length > 0 ? 0 : 1;

[MethodImpl(MethodImplOptions.NoInlining)]
static async Task<string> BareAsync(string address)
{
    using var client = new HttpClient();
    client.DefaultRequestHeaders.Add("x-api-key", Key);
    return (await client.GetFromJsonAsync($"{address}/indexes/i", HandContext.Default.HandIndex))!.Id;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static async Task<string> StockAsync(string address)
{
    using var client = new HttpClient();
    client.DefaultRequestHeaders.Add("x-api-key", Key);
    return (await new TwelveLabs.Benchmarks.Stock.IndexesClient(client) { BaseUrl = address }.GetAsync("i"))._id;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static async Task<string> OursAsync(string address)
{
    using var client = new TwelveLabsClient(Key, new TwelveLabsClientOptions { BaseAddress = new Uri(address) });
    return (await client.Indexes.GetAsync("i")).Id;
}
