using TwelveLabs.Contract.Calls;
using TwelveLabs.Contract.Comparing;
using TwelveLabs.Contract.Differences;
using TwelveLabs.Contract.Recording;
using TwelveLabs.Contract.Replay;

namespace TwelveLabs.Contract;

/// <summary>Makes the calls of a case with our client against its recorded responses.</summary>
internal static class Replayer
{
    private const string Key = "tlk_of_the_contract_tests";

    // What a case prints is the vendor's own; the others are looked at.
    private static readonly HashSet<string> Known =
    [
        "id", "note", "call", "args", "baseUrl", "exchanges", "outcome", "then", "callbackSaw", "dataAfter", "pageInfoAfter", "console", "uncaught",
    ];

    /// <summary>What differs from the case beyond the differences that are listed; empty when nothing does.</summary>
    public static async Task<string> RunAsync(JObject recorded, bool byEvents = false, IReadOnlyList<Difference>? differences = null)
    {
        CheckNames(recorded);
        var (expected, applied) = Difference.Adapt(recorded, differences);
        var problems = new Problems();
        var received = new List<ReceivedCall>();
        var first = new Step(expected, null);
        var clock = new ReplayClock();
        await using (var server = new ReplayServer(clock))
        {
            if (first.Call == "$new")
            {
                New(first, problems);
            }
            else
            {
                using var client = Client(recorded, server, clock);
                using var session = new Session(client, first, clock) { ByEvents = byEvents };
                foreach (var step in first.Then.Prepend(first))
                {
                    received.AddRange(await PlayAsync(step, session, server, problems));
                }
            }
        }

        return problems.Any ? $"{recorded["id"]} differs:\n{problems}\n{Explain(recorded, applied, received)}" : "";
    }

    private static async Task<IReadOnlyList<ReceivedCall>> PlayAsync(Step step, Session session, ReplayServer server, Problems problems)
    {
        server.Play(step.Responses);
        var call = new Invocation(step, session);
        object? result = null;
        Exception? failure = null;
        try
        {
            result = await CallTable.Find(step.Call)(call);
        }
        catch (Exception e) when (e is TwelveLabsException or ArgumentException or OperationCanceledException or FileNotFoundException)
        {
            failure = e;
        }

        foreach (var unknown in failure is FileNotFoundException ? [] : call.Unknown)
        {
            problems.Add(step.Call, $"the call table does not know {unknown}");
        }

        if (step == step.First)
        {
            session.Result = result;
        }

        var received = server.Take();
        RequestComparer.Compare([.. step.Requests], received, Key, problems);
        OutcomeComparer.Compare(step, result, failure, session, Key, problems);
        return received;
    }

    private static void New(Step step, Problems problems)
    {
        Exception? failure = null;
        try
        {
            using var client = new TwelveLabsClient((string?)step.Named()["apiKey"]);
        }
        catch (Exception e) when (e is ArgumentException or ApiKeyException)
        {
            failure = e;
        }

        FailureComparer.Compare(step, failure, Key, problems);
    }

    private static TwelveLabsClient Client(JObject recorded, ReplayServer server, ReplayClock clock) => new(Key, new TwelveLabsClientOptions
    {
        BaseAddress = (string?)recorded["baseUrl"] switch
        {
            null => new Uri(server.Origin, "/v1.2"),
            "closed-port" => ScriptedServer.ClosedAddress(),
            _ => new Uri(server.Origin.ToString().TrimEnd('/') + BasePath(recorded)),
        },
        TimeProvider = clock,

        // The vendor's SDK sends once, so each recorded failure is one exchange.
        Retry = RetryOptions.None,
    });

    /// <summary>The base address that the case was recorded with, up to the version.</summary>
    private static string BasePath(JObject recorded)
    {
        var path = (string)recorded["exchanges"]![0]!["request"]!["path"]!;
        return path[..(path.IndexOf("/v1.2/", StringComparison.Ordinal) + "/v1.2".Length)];
    }

    /// <summary>A field that the replay does not look at would not be replayed.</summary>
    private static void CheckNames(JObject recorded)
    {
        var calls = ((JArray?)recorded["then"] ?? []).Cast<JObject>().Prepend(recorded);
        if (calls.SelectMany(call => call.Properties()).FirstOrDefault(p => !Known.Contains(p.Name)) is { } unknown)
        {
            throw new NotSupportedException($"The replay knows no field '{unknown.Name}' of a case.");
        }
    }

    private static string Explain(JObject recorded, IReadOnlyList<Difference> applied, List<ReceivedCall> received)
    {
        var gone = applied.Where(difference => IsSent(recorded, applied.Where(other => other != difference), received))
            .Select(difference => $"\nThe listed difference '{difference.Name}' no longer occurs: take it from the list.");
        return "Differences that the list holds for it: "
            + (applied.Count == 0 ? "none" : string.Join(", ", applied.Select(difference => difference.Name))) + string.Concat(gone);
    }

    /// <summary>Whether we sent what the case expects with these differences only.</summary>
    private static bool IsSent(JObject recorded, IEnumerable<Difference> differences, List<ReceivedCall> received)
    {
        var problems = new Problems();
        var first = new Step(Difference.Adapt(recorded, differences).Expected, null);
        RequestComparer.Compare([.. first.Then.Prepend(first).SelectMany(step => step.Requests)], received, Key, problems);
        return !problems.Any;
    }
}
