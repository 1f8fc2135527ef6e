using System.Diagnostics;

namespace TwelveLabs;

/// <summary>
/// The settings of a client of the container, with the same names as in configuration. A client reads them
/// once, when it is created; only the key is read for each request, so that a new one is used at once. Null means the default value
/// of <see cref="TwelveLabsClientOptions"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwelveLabsOptions
{
    /// <summary>
    /// Gets or sets the API key. Null or empty: from <see cref="ApiKeyFile"/>, or else from the environment variable
    /// <c>TWELVE_LABS_API_KEY</c>. Not used if an <see cref="ApiKeyProvider"/> is registered.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>Gets or sets the path of a file with the API key as its only content, such as a mounted secret. It is read again when it changes. Null: none.</summary>
    public string? ApiKeyFile { get; set; }

    /// <summary>Gets or sets the base address of the API. See <see cref="TwelveLabsClientOptions.BaseAddress"/>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Gets or sets a value indicating whether <see cref="BaseAddress"/> may use plain HTTP on another host. Default: false. See <see cref="TwelveLabsClientOptions.AllowInsecureHttp"/>.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Gets or sets the timeout for the headers of a response. See <see cref="TwelveLabsClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Gets or sets the timeout for each read and write of a body. See <see cref="TwelveLabsClientOptions.NetworkTimeout"/>.</summary>
    public TimeSpan? NetworkTimeout { get; set; }

    /// <summary>Gets or sets the timeout of a whole call. See <see cref="TwelveLabsClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>Gets or sets the retry settings. Default: two retries, when a retry is safe. See <see cref="TwelveLabsClientOptions.Retry"/>.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>Gets or sets the maximum size of a response in bytes. See <see cref="TwelveLabsClientOptions.MaxResponseBytes"/>.</summary>
    public int? MaxResponseBytes { get; set; }

    /// <summary>Gets or sets a value indicating whether your own handler may follow redirects. Default: false. See <see cref="TwelveLabsClientOptions.AllowRedirects"/>.</summary>
    public bool AllowRedirects { get; set; }

    /// <summary>Gets the configuration errors, which are reported together and do not throw while configuration changes.</summary>
    internal List<string> Unreadable { get; } = [];

    /// <summary>Gets or sets the configuration section, such as <c>TwelveLabs</c>; null if the settings are set in code.</summary>
    internal string? Section { get; set; }

    /// <summary>Returns the base address.</summary>
    public override string ToString() => $"{nameof(TwelveLabsOptions)} {BaseAddress}".TrimEnd();

    /// <summary>Returns the name of a setting as the user wrote it.</summary>
    internal string NameOf(string setting) =>
        Section is null ? $"{nameof(TwelveLabsOptions)}.{setting.Replace(':', '.')}" : Section.Length == 0 ? setting : $"{Section}:{setting}";
}
