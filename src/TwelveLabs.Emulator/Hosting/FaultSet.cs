using TwelveLabs.Emulator.Text;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Represents the faults that a request specifies, as <c>x-emulator-fault: delay=2s, 429;retry-after=3</c>.</summary>
internal sealed record FaultSet
{
    public const string Header = "x-emulator-fault";

    public static FaultSet None { get; } = new();

    /// <summary>Gets the status of the response, with a matching error envelope. The operation is not executed.</summary>
    public int? Status { get; private init; }

    public string? Code { get; private init; }

    public string? RetryAfter { get; private init; }

    public TimeSpan Delay { get; private init; }

    public string? ApiVersion { get; private init; }

    /// <summary>Gets the fault of the response's body: cut, cut-stream, stream-error, empty, html, garbage, or reset before it.</summary>
    public string? Body { get; private init; }

    /// <summary>Gets a value indicating whether the task that this request creates fails.</summary>
    public bool FailTask { get; private init; }

    public static FaultSet Parse(string? text)
    {
        var faults = None;
        foreach (var fault in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            faults = faults.With(fault);
        }

        return faults;
    }

    private FaultSet With(string fault)
    {
        var parts = fault.Split(';', StringSplitOptions.TrimEntries);
        var (name, value) = Pair(parts[0]);
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var status))
        {
            return WithStatus(fault, status, parts);
        }

        if (parts.Length > 1)
        {
            throw Errors.FaultInvalid(fault, "only a status takes further values.");
        }

        return name switch
        {
            "delay" => this with { Delay = Duration(fault, value) },
            "api-version" => this with { ApiVersion = value ?? throw Errors.FaultInvalid(fault, "a version is wanted, such as api-version=1.3.") },
            "cut" or "cut-stream" or "stream-error" or "empty" or "html" or "garbage" or "reset" => this with { Body = name },
            "fail-task" => this with { FailTask = true },
            _ => throw Errors.FaultInvalid(fault, "known are a status, delay=2s, api-version=1.3, cut, cut-stream, stream-error, reset, empty, html, garbage and fail-task."),
        };
    }

    private FaultSet WithStatus(string fault, int status, string[] parts)
    {
        if (status is < 400 or > 599)
        {
            throw Errors.FaultInvalid(fault, "the status must be from 400 to 599.");
        }

        var faults = this with { Status = status };
        foreach (var part in parts.Skip(1))
        {
            var (name, value) = Pair(part);
            faults = name switch
            {
                "retry-after" => faults with { RetryAfter = value },
                "code" => faults with { Code = value },
                _ => throw Errors.FaultInvalid(fault, "a status takes retry-after=… and code=…."),
            };
        }

        return faults;
    }

    private static TimeSpan Duration(string fault, string? value)
    {
        try
        {
            return Durations.Parse(value ?? "");
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw Errors.FaultInvalid(fault, "a length of time is wanted, such as delay=2s or delay=500ms.");
        }
    }

    private static (string Name, string? Value) Pair(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (text[..at].ToLowerInvariant(), text[(at + 1)..]) : (text.ToLowerInvariant(), null);
}
