using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TwelveLabs;

/// <summary>What holds where the program was compiled ahead of time, beside the usual calls.</summary>
internal static class PlatformCalls
{
    public static async Task CheckAsync(ITwelveLabsClient client, Func<string, Func<Task<bool>>, Task> checkAsync)
    {
        await checkAsync("runs ahead of time", () => Task.FromResult(!RuntimeFeature.IsDynamicCodeSupported));
        await checkAsync("an embedding generator", async () =>
        {
            using var generator = new TwelveLabsEmbeddingGenerator(client);
            var vectors = await ((IEmbeddingGenerator<string, Embedding<float>>)generator).GenerateAsync(["a red lighthouse"]);
            return vectors[0].Dimensions == 1024;
        });
        await checkAsync("a webhook", ReceiveWebhookAsync);
        await checkAsync("a failed call in a web application", () => AnswerFailureAsync(client));
    }

    private static async Task<bool> AnswerFailureAsync(ITwelveLabsClient client)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTwelveLabsProblemDetails();
        await using var application = builder.Build();
        application.UseExceptionHandler();
        application.Map("/index", branch => branch.Run(async _ => await client.Indexes.GetAsync("000000000000000000000000")));
        await application.StartAsync();

        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri($"{application.Urls.First()}/index"));
        return (int)response.StatusCode is 400 or 404 && (await response.Content.ReadAsStringAsync()).Contains("\"code\"", StringComparison.Ordinal);
    }

    private static async Task<bool> ReceiveWebhookAsync()
    {
        const string Secret = "whsec_test";
        var received = new List<WebhookEvent>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTwelveLabsWebhooks(options => options.Secret = Secret);
        await using var application = builder.Build();
        application.MapTwelveLabsWebhook("/hook", (webhook, _) =>
        {
            received.Add(webhook);
            return Task.CompletedTask;
        });
        await application.StartAsync();

        var body = Encoding.UTF8.GetBytes("""{"id": "whe_1", "type": "index.task.ready", "data": {"id": "t1", "status": "ready"}}""");
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{application.Urls.First()}/hook") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Create(body, Secret));
        using var response = await http.SendAsync(request);
        return response.StatusCode == HttpStatusCode.NoContent && received.Single().Data.Id == "t1";
    }
}
