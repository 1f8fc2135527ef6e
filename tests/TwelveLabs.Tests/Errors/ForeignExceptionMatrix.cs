namespace TwelveLabs.Tests.Errors;

/// <summary>Makes every call while code of users throws at one place, and tells what came out that the SDK does not promise.</summary>
internal static class ForeignExceptionMatrix
{
    // What observes and what cleans up never changes the outcome of a call.
    private static readonly string[] Harmless =
    [
        "logger, level", "logger, line",
        "listener, sampling", "listener, start of a span", "listener, end of a span", "listener, measurement",
        "clock, disposal of a timer", "lease, disposal", "body, disposal",
    ];

    private static readonly string[] Harmful =
    [
        "handler, before sending", "handler, after the headers",
        "body, opening", "body, first read", "body, second read",
        "pipeline, before the call", "pipeline, after the call",
        "key provider, at once", "key provider, later", "key provider, fresh key",
        "limiter, at once", "limiter, later", "lease, whether it is acquired", "lease, metadata",
        "clock, time", "clock, timestamp", "clock, timer", "clock, change of a timer",
        "callback, OnRetry", "callback, OnTransientFailure", "callback, progress of an upload", "callback, progress of a wait", "callback, IProgress of a wait",
        "file, opening", "file, first read", "file, second read", "file, disposal",
    ];

    public static TheoryData<string, Beside> Cases(Func<string, bool> isMeant)
    {
        var cases = new TheoryData<string, Beside>();
        foreach (var seam in Harmless.Concat(Harmful).Where(isMeant))
        {
            foreach (var beside in Enum.GetValues<Beside>())
            {
                cases.Add(seam, beside);
            }
        }

        return cases;
    }

    public static async Task CheckAsync(string seam, Beside beside, Func<Rig, IDisposable>? listen = null)
    {
        await using var server = CallShapes.Serve(seam == "key provider, fresh key" ? ScriptedResponse.Error(401, ErrorCodes.ApiKeyInvalid) : ScriptedResponse.Error(429, "too_many_requests"));
        using var network = new SocketsHttpHandler { AllowAutoRedirect = false };
        var wrong = new List<string>();
        var reached = false;
        foreach (var shape in CallShapes.All.Keys)
        {
            foreach (var kind in beside == Beside.Nothing ? ForeignExceptions.Kinds : ForeignExceptions.FewKinds)
            {
                using var rig = new Rig(server, network, seam, kind, beside);
                using var listeners = listen?.Invoke(rig);
                var failure = await Record.ExceptionAsync(() => CallShapes.All[shape](rig));
                if (rig.Thrown.Count == 0)
                {
                    // This call has no such place.
                    break;
                }

                reached = true;
                if (beside != Beside.Nothing)
                {
                    // The cancellation may have come back to here from within the code that throws.
                    await Task.Yield();
                    await rig.SettleAsync();
                }

                if (Problem(rig, shape, beside, failure) is { } problem)
                {
                    wrong.Add($"{shape}, {rig.Thrown[0].GetType().Name}: {problem}");
                }
            }
        }

        Assert.True(reached, "No call came to this place.");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string? Problem(Rig rig, string shape, Beside beside, Exception? failure) => failure switch
    {
        _ when rig.Open != 0 => $"{rig.Open} responses, leases or timers were left open after {Text(failure)}",
        // The response of a deletion has nothing to read twice, and that of a refused attempt is not needed.
        null when beside == Beside.Nothing && !Harmless.Contains(rig.Seam) && (shape, rig.Seam) is not ("delete", "body, second read") => "it succeeded",
        null => null,
        OperationCanceledException cancelled when beside == Beside.CallerCancels => cancelled.CancellationToken == rig.Caller ? null : "it was cancelled by another token",
        ObjectDisposedException disposed when beside == Beside.ClientIsDisposed => disposed.ObjectName == typeof(TwelveLabsClient).FullName ? null : $"{disposed.ObjectName} was disposed",
        TwelveLabsException own when beside == Beside.Nothing => Problem(rig, shape, own),
        TwelveLabsException => null,
        _ => Text(failure),
    };

    private static string? Problem(Rig rig, string shape, TwelveLabsException failure) => failure switch
    {
        // The service refuses this call, whatever else goes wrong.
        BadRequestException when Harmless.Contains(rig.Seam) && shape == "refused" => null,
        _ when Harmless.Contains(rig.Seam) => Text(failure),

        // The status is there, and counts for more than what broke its body.
        not ApiException when !rig.Thrown.Any(thrown => ForeignExceptions.Holds(failure, thrown)) => $"the original is not in {Text(failure)}",
        { Operation: null } when !shape.StartsWith("wait", StringComparison.Ordinal) => $"no operation in {Text(failure)}",
        _ when CallShapes.Single.Contains(shape) && failure.Attempts != rig.Sent => $"{failure.Attempts} attempts are told of {rig.Sent} in {Text(failure)}",
        _ => null,
    };

    private static string Text(Exception? failure) => failure is null ? "success" : $"{failure.GetType().Name}: {failure.Message}";
}
