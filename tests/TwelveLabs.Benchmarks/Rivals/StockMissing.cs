namespace TwelveLabs.Benchmarks.Stock;

// Types that NSwag's own templates use of this document, and do not write.
public sealed class Duration;

public sealed class Width;
