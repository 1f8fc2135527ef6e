using System.Diagnostics;

namespace TwelveLabs;

/// <summary>
/// Settings of a client that the container makes, as they stand in configuration under the same names. A client reads them
/// once, when it is made; the key alone is looked at on every request, so that a new one is taken up at once. What is null is
/// as in <see cref="TwelveLabsClientOptions"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwelveLabsOptions
{
    /// <summary>
    /// The API key. Null or empty: from <see cref="ApiKeyFile"/>, or else from the environment variable
    /// <c>TWELVE_LABS_API_KEY</c>. Not asked for where an <see cref="ApiKeyProvider"/> is registered.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>A file that holds the API key and nothing else, such as a mounted secret. It is read again when it changes. Null: none.</summary>
    public string? ApiKeyFile { get; set; }

    /// <summary>Where the API is. See <see cref="TwelveLabsClientOptions.BaseAddress"/>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Whether <see cref="BaseAddress"/> may be plain http on another host. Default: no. See <see cref="TwelveLabsClientOptions.AllowInsecureHttp"/>.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>How long the headers of a response may take. See <see cref="TwelveLabsClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How long a body may pause. See <see cref="TwelveLabsClientOptions.NetworkTimeout"/>.</summary>
    public TimeSpan? NetworkTimeout { get; set; }

    /// <summary>How long a whole call may take. See <see cref="TwelveLabsClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>When and how often a call that failed is sent again. Default: twice, where a repeat can do no harm. See <see cref="TwelveLabsClientOptions.Retry"/>.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>The largest response that is read into memory, in bytes. See <see cref="TwelveLabsClientOptions.MaxResponseBytes"/>.</summary>
    public int? MaxResponseBytes { get; set; }

    /// <summary>Whether a handler of your own may follow redirects. Default: no. See <see cref="TwelveLabsClientOptions.AllowRedirects"/>.</summary>
    public bool AllowRedirects { get; set; }

    /// <summary>What configuration says that cannot be read, so that all of it is told at once and nothing throws while it changes.</summary>
    internal List<string> Unreadable { get; } = [];

    /// <summary>Where the settings come from, such as <c>TwelveLabs</c>; null when they are set in code.</summary>
    internal string? Section { get; set; }

    /// <summary>The address, for logs and debuggers.</summary>
    public override string ToString() => $"{nameof(TwelveLabsOptions)} {BaseAddress}".TrimEnd();

    /// <summary>A setting's name as the user wrote it.</summary>
    internal string NameOf(string setting) =>
        Section is null ? $"{nameof(TwelveLabsOptions)}.{setting.Replace(':', '.')}" : Section.Length == 0 ? setting : $"{Section}:{setting}";
}
