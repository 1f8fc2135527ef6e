using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs;

/// <summary>
/// Provides the API key. Keys expire, so a long-running program needs a source of new keys. The client calls the provider
/// for each attempt, and again when the service rejects a key; a provider caches what is expensive to get.
/// It must be safe for concurrent use.
/// </summary>
[DebuggerDisplay("{GetType().Name,nq}")]
public abstract class ApiKeyProvider
{
    /// <summary>Gets the name of the header that carries the key, for code that redacts headers in your own logs.</summary>
    public const string HeaderName = ApiFacts.KeyHeader;

    /// <summary>Converts a constant key, as <see cref="FromKey"/> does; null stays null.</summary>
    /// <param name="apiKey">The key.</param>
    [return: NotNullIfNotNull(nameof(apiKey))]
    public static implicit operator ApiKeyProvider?(string? apiKey) => apiKey is null ? null : FromKey(apiKey);

    /// <summary>Returns the key for the next request.</summary>
    /// <param name="cancellationToken">Canceled when the call is canceled or times out.</param>
    /// <returns>The key.</returns>
    public abstract ValueTask<string> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Returns a new key after the service rejected <paramref name="rejectedKey"/>. If it differs from the rejected key, the call
    /// is retried once; otherwise the call fails with <see cref="AuthenticationException"/>. Many calls may be made
    /// concurrently with the same rejected key. By default it calls <see cref="GetAsync"/>.
    /// </summary>
    /// <param name="rejectedKey">The key that the service rejected.</param>
    /// <param name="cancellationToken">Canceled when the call is canceled or times out.</param>
    /// <returns>The key to retry with, which may be the same.</returns>
    public virtual ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default) => GetAsync(cancellationToken);

    /// <summary>Creates a provider of a constant key.</summary>
    /// <param name="apiKey">The key.</param>
    /// <returns>The provider.</returns>
    /// <exception cref="ArgumentException">The key is empty or contains a character that is not valid in a key.</exception>
    public static ApiKeyProvider FromKey(string apiKey) =>
        new ConstantKey(ApiKey.Check(apiKey ?? throw new ArgumentNullException(nameof(apiKey)), "The API key", nameof(apiKey)));

    /// <summary>Creates a provider that reads an environment variable of the process for each request.</summary>
    /// <param name="variable">The name of the variable. Null for <c>TWELVE_LABS_API_KEY</c>, or <c>TWELVELABS_API_KEY</c> if that is not set.</param>
    /// <returns>The provider.</returns>
    public static ApiKeyProvider FromEnvironment(string? variable = null) => new EnvironmentKey(variable);

    /// <summary>
    /// Creates a provider that reads a file with the key as its only content, such as a mounted secret. The file is checked for changes at most
    /// once per second, and at once when the service rejects the key. While it cannot be read, the last key remains in use.
    /// </summary>
    /// <param name="path">The path of the file. It may be created after the provider, before the first request.</param>
    /// <param name="timeProvider">The time provider. Null for the system's.</param>
    /// <returns>The provider.</returns>
    public static ApiKeyProvider FromFile(string path, TimeProvider? timeProvider = null) => new FileKey(path, timeProvider ?? TimeProvider.System);

    /// <summary>
    /// Creates a provider that calls a function, such as one that reads a vault. It is called for the first request, and again when the service
    /// rejects the key or when <paramref name="keepFor"/> has elapsed; never concurrently.
    /// </summary>
    /// <param name="get">Returns the current key.</param>
    /// <param name="keepFor">How long a key is cached. Null: until the service rejects it.</param>
    /// <param name="timeProvider">The time provider. Null for the system's.</param>
    /// <returns>The provider.</returns>
    public static ApiKeyProvider FromFunction(
        Func<CancellationToken, ValueTask<string>> get, TimeSpan? keepFor = null, TimeProvider? timeProvider = null)
    {
        Limits.Check(keepFor, nameof(keepFor));
        return new FunctionKey(get ?? throw new ArgumentNullException(nameof(get)), keepFor ?? Timeout.InfiniteTimeSpan, timeProvider ?? TimeProvider.System);
    }
}
