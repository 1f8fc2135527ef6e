using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Soak;

/// <summary>Makes one call after another, and holds the result of each against what the server did.</summary>
internal sealed class Caller(TwelveLabsClient client, FailingServer server, Ledger ledger, int seed, int number)
{
    private readonly Random _random = new((seed * 10_000) + number);
    private int _count;

    public async Task RunAsync(CancellationToken end)
    {
        // So that not all begin at once with the same.
        await Task.Yield();
        while (!end.IsCancellationRequested)
        {
            var name = $"c{number}-{_count++}";
            await (_random.Next(10) switch
            {
                0 or 1 => CreateAsync(name),
                2 or 3 => UploadAsync(name),
                4 => StreamAsync(name),
                5 => SearchAsync(),
                6 => CallAsync("delete", () => client.Indexes.DeleteAsync(name)),
                7 => CancelAsync(name),
                _ => GetAsync(name),
            });
        }
    }

    private Task<Exception?> GetAsync(string name) => CallAsync("get", async () => Demand((await client.Indexes.GetAsync(name)).Id == name, "Another index came."));

    private async Task CreateAsync(string name)
    {
        var failure = await CallAsync("create", async () => Demand(
            (await client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = name, Engines = [new() { EngineName = "e", EngineOptions = [EngineOption.Visual] }] })).Id == name, "Another index was created."));
        Account("create", name, failure);
    }

    private async Task UploadAsync(string name)
    {
        var content = new byte[1 + _random.Next(300_000)];
        _random.NextBytes(content);
        var failure = await CallAsync("upload", async () => Demand(
            (await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(content, name) })).Id == name, "Another task was created."));
        if (server.TakeUpload(name) is { } hash)
        {
            Demand(hash == Convert.ToHexString(SHA256.HashData(content)), $"{name} was received with other bytes.");
        }
        else
        {
            Demand(failure is not null, $"{name} was not received.");
        }

        Account("upload", name, failure);
    }

    private Task<Exception?> StreamAsync(string name) => CallAsync("stream", async () =>
    {
        var text = new StringBuilder();
        await foreach (var chunk in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = name }))
        {
            text.Append(chunk.Text);
        }

        Demand(text.ToString() == name, $"The stream of {name} was {text}.");
    });

    private Task<Exception?> SearchAsync() => CallAsync("walk over pages", async () =>
    {
        var found = new List<string?>();
        await foreach (var hit in client.Search.QueryAllAsync(new SearchRequest { IndexId = "i", QueryText = "q", SearchOptions = [EngineOption.Visual] }))
        {
            found.Add(hit.VideoId);
        }

        Demand(found.SequenceEqual(["v1a", "v1b", "v2a", "v2b", "v3a", "v3b"]), $"The pages had {string.Join(' ', found)}.");
    });

    // The token ends the call at some moment, or not before its end.
    private async Task CancelAsync(string name)
    {
        using var source = new CancellationTokenSource();
        var call = client.Indexes.GetAsync(name, cancellationToken: source.Token);
        for (var steps = _random.Next(20); steps > 0; steps--)
        {
            await Task.Yield();
        }

        await source.CancelAsync();
        try
        {
            await call;
            ledger.Add("get, cancelled", null);
        }
        catch (OperationCanceledException e) when (e.CancellationToken == source.Token)
        {
            ledger.Add("get, cancelled", null);
        }
        catch (Exception e)
        {
            ledger.Add("get, cancelled", e);
        }
    }

    private async Task<Exception?> CallAsync(string operation, Func<Task> call)
    {
        try
        {
            await call();
            ledger.Add(operation, null);
            return null;
        }
        catch (Exception e)
        {
            ledger.Add(operation, e);
            return e;
        }
    }

    // A create whose response was lost may have been carried out, even later; none is ever carried out twice.
    private void Account(string operation, string name, Exception? failure)
    {
        var count = server.TakeCreated(name);
        Demand(failure is null ? count == 1 : count <= 1, $"{operation} {name}: the server did it {count} times.");
        if (count == 0 && failure is not ApiException)
        {
            ledger.Open(name);
        }
    }

    private void Demand(bool holds, string problem)
    {
        if (!holds)
        {
            ledger.Fail(problem);
        }
    }
}
