namespace TwelveLabs.Polyfills;

internal static class TimeProviderDelay
{
    public static Task Delay(TimeProvider clock, TimeSpan delay, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        TimeProviderTaskExtensions.Delay(clock, delay, cancellationToken);
#else
        Task.Delay(delay, clock, cancellationToken);
#endif
}
