// Searches for the queries of a queue that several processes share, within one daily limit: Fleet WORKER INDEX REQUESTS-PER-DAY
// Fill the queue with: redis-cli RPUSH queries "What does the tram cost?" "Who speaks first?"
using System.Globalization;
using System.Threading.RateLimiting;
using RedisRateLimiting;
using StackExchange.Redis;
using TwelveLabs;

if (args is not [var worker, var index, var limit] || !int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var requestsPerDay))
{
    Console.Error.WriteLine("usage: Fleet WORKER INDEX REQUESTS-PER-DAY");
    return 2;
}

using var redis = await ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS") ?? "127.0.0.1:6379");
var queue = redis.GetDatabase();

// One count for each group of operations with a limit, kept in Redis, so that all processes have it in common.
await using var limiter = PartitionedRateLimiter.Create<string, string>(group =>
    RedisRateLimitPartition.GetFixedWindowRateLimiter($"twelvelabs:{group}", _ => new RedisFixedWindowRateLimiterOptions
    {
        ConnectionMultiplexerFactory = () => redis,
        PermitLimit = requestsPerDay,
        Window = TimeSpan.FromDays(1),
    }));
using var client = new TwelveLabsClient(new TwelveLabsClientOptions { RateLimiter = limiter });

// What this worker took and did not finish, such as before a crash, is in a list of its own.
var mine = $"queries:{worker}";
var done = 0;
while (await NextAsync() is { } query)
{
    var search = new SearchRequest { IndexId = index, QueryText = query, SearchOptions = [EngineOption.Visual, EngineOption.Conversation] };
    try
    {
        var found = await client.Search.QueryAsync(search);
        await queue.HashSetAsync("answers", query, found.Data is [var best, ..] ? $"{best.VideoId} {best.Start:0.0}-{best.End:0.0}" : "nothing");
        await queue.ListRemoveAsync(mine, query, count: 1);
        done++;
    }
    catch (LocalRateLimitException e)
    {
        // No request was sent. The query waits in the list of this worker.
        Console.WriteLine($"{worker}: {done} requests; the limit is reached, next request in {e.RetryAfter?.TotalHours:0} hours");
        return 0;
    }
}

Console.WriteLine($"{worker}: {done} requests; the queue is empty");
return 0;

async Task<string?> NextAsync() =>
    await queue.ListGetByIndexAsync(mine, 0) is { IsNull: false } unfinished
        ? unfinished
        : await queue.ListMoveAsync("queries", mine, ListSide.Left, ListSide.Right);
