namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>No test waits for time to pass or looks at a real clock: on a busy machine all of that takes longer.</summary>
internal sealed class RealTimeRule : SourceRule
{
    private static readonly HashSet<string> Clocks =
    [
        "Thread.Sleep", "Thread.SpinWait", "SpinWait.SpinUntil", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow",
        "TimeProvider.System", "Environment.TickCount", "Environment.TickCount64", "Stopwatch.StartNew", "Stopwatch.GetTimestamp", "Stopwatch.GetElapsedTime",
    ];

    private static readonly HashSet<string> Timers = ["Stopwatch", "PeriodicTimer", "Timer", "SpinWait"];
    private static readonly HashSet<string> Waits = ["WaitAsync", "Wait", "WaitOne", "WaitForExit", "Join", "TryEnter", "TryTake", "SignalAndWait", "WaitAll", "WaitAny"];

    public override string Mend =>
        "Wait for the event itself (a TaskCompletionSource, ScriptedServer.ArrivedAsync, WatchedClock.StartedAsync), move a FakeTimeProvider, "
        + "and where a hang must become a failure, end the wait with DefaultTimeout().";

    public override IReadOnlyList<Allowance> Allowed =>
    [
        new("TwelveLabs.Testing/Time/TaskExtensions.cs", "WaitAsync with a time", "It is the one wait in real time, and far above what any machine takes."),
        new("Verify.StandIn/DiffTool.cs", "WaitAsync with a time", "A diff tool on somebody's desk must not hold up a test run; it is no part of a verdict."),
    ];

    public override IReadOnlyList<(string Use, string Code)> Broken =>
    [
        ("Task.Delay", "await Task.Delay(50);"),
        ("Task.Delay", "await Task.WhenAny(call, Task.Delay(TimeSpan.FromSeconds(1), token));"),
        ("Thread.Sleep", "System.Threading.Thread.Sleep(1);"),
        ("DateTime.UtcNow", "var name = $\"{DateTime.UtcNow}\";"),
        ("DateTimeOffset.UtcNow", "var old = DateTimeOffset.UtcNow.AddMinutes(-6);"),
        ("TimeProvider.System", "var clock = TimeProvider.System;"),
        ("Stopwatch.StartNew", "var watch = Stopwatch.StartNew();"),
        ("Stopwatch", "var watch = new Stopwatch();"),
        ("Timer", "using var timer = new Timer(_ => { }, null, 5, 5);"),
        ("CancelAfter", "source.CancelAfter(0);"),
        ("CancellationTokenSource with a time", "using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));"),
        ("WaitAsync with a time", "await call.WaitAsync(TimeSpan.FromSeconds(30));"),
        ("WaitAsync with a time", "await call.WaitAsync(Promptly, token);"),
        ("Wait with a time", "Assert.True(done.Wait(5000));"),
        ("WaitForExit with a time", "process.WaitForExit(1000);"),
        ("a test's Timeout", "[Fact(Timeout = 1000)] void Test() { }"),
    ];

    public override IReadOnlyList<string> Kept =>
    [
        "await Task.Delay(Timeout.Infinite, token);",
        "await Task.Delay(Timeout.InfiniteTimeSpan, token);",
        "await Task.Delay(TimeSpan.FromSeconds(1), clock);",
        "await call.WaitAsync(cancellationToken);",
        "await call.WaitAsync(TimeSpan.FromSeconds(1), clock);",
        "await semaphore.WaitAsync().DefaultTimeout();",
        "using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);",
        "using var source = new CancellationTokenSource();",
        "var code = \"Thread.Sleep(1)\";",
        "var text = string.Join(',', names); thread.Join(); process.WaitForExit();",
    ];

    protected override IEnumerable<Finding> FindAll(IReadOnlyList<TestSource> sources) =>
        from source in sources
        from node in source.Root.DescendantNodes()
        let use = Use(node)
        where use is not null
        select At(source, node, use);

    private static string? Use(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method, ArgumentList.Arguments: var arguments } => Call(method, arguments),
        MemberAccessExpressionSyntax when MemberOf(node) is { } member && Clocks.Contains(member) => member,
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: var type }, ArgumentList: var arguments } =>
            Timers.Contains(type) ? type : type == nameof(CancellationTokenSource) && arguments?.Arguments.Count == 1 ? $"{type} with a time" : null,
        AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: "Timeout" } => "a test's Timeout",
        _ => null,
    };

    private static string? Call(MemberAccessExpressionSyntax method, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var name = method.Name.Identifier.ValueText;
        return name switch
        {
            "CancelAfter" => name,
            "Delay" when MemberOf(method) == "Task.Delay" && MemberOf(arguments[0].Expression) is not ("Timeout.Infinite" or "Timeout.InfiniteTimeSpan") && !HasClock(arguments) => "Task.Delay",
            _ when Waits.Contains(name) && MemberOf(method) is not ("string.Join" or "Path.Join") && arguments.Any(IsTime) && !HasClock(arguments) => $"{name} with a time",
            _ => null,
        };
    }

    private static bool HasClock(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Any(argument => argument.ToString() is var text && (text.EndsWith("clock", StringComparison.OrdinalIgnoreCase) || text.EndsWith("time", StringComparison.OrdinalIgnoreCase)));

    // A time is written as a number, as a TimeSpan, or as a name that is no token's.
    private static bool IsTime(ArgumentSyntax argument) => argument.Expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NumericLiteralExpression),
        InvocationExpressionSyntax call => MemberOf(call.Expression)?.StartsWith("TimeSpan.", StringComparison.Ordinal) == true,
        IdentifierNameSyntax { Identifier.ValueText: var name } => char.IsUpper(name[0]),
        _ => false,
    };
}
