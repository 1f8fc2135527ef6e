using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Export;

/// <summary>Counts what was exported and what failed, and says so at the end.</summary>
internal sealed class ExportOutcome(Screen screen)
{
    private readonly List<string> _failures = [];
    private int _done;
    private int _code = ExitCodes.Failure;

    public Screen Screen => screen;

    public int Failed => _failures.Count;

    public IReadOnlyList<string> Failures => _failures;

    public void Done() => _done++;

    /// <summary>Adds what another part of the export has counted.</summary>
    public void Add(ExportOutcome other)
    {
        _failures.AddRange(other._failures);
        _done += other._done;
        _code = other.Failed > 0 ? other._code : _code;
    }

    public void Fail(string what, Exception exception)
    {
        _failures.Add($"{what}: {exception.Message}");
        _code = Commands.Failure.CodeOf(exception);
    }

    /// <summary>Reports the failures and returns the exit code.</summary>
    public int Report()
    {
        foreach (var failure in _failures)
        {
            screen.Error(failure);
        }

        return (_failures.Count, _done) switch
        {
            (0, _) => ExitCodes.Success,
            (_, 0) => _code,
            _ => ExitCodes.PartialFailure,
        };
    }
}
