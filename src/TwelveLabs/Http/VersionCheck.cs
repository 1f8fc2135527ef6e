using Microsoft.Extensions.Logging;

namespace TwelveLabs.Http;

/// <summary>Logs a warning once if the service responds with another version of the API.</summary>
internal sealed class VersionCheck(ILogger logger)
{
    private string? _expected;
    private int _reported;

    public void Check(string? version)
    {
        if (version is null || version == Volatile.Read(ref _expected) || Volatile.Read(ref _reported) != 0)
        {
            return;
        }

        if (ApiProtocol.IsExpectedVersion(version))
        {
            Volatile.Write(ref _expected, version);
        }
        else if (Interlocked.Exchange(ref _reported, 1) == 0)
        {
            Log.UnexpectedVersion(logger, DisplayText.Of(version), ApiFacts.Version);
        }
    }
}
