namespace TwelveLabs.Emulator;

/// <summary>The plans with daily request limits.</summary>
public enum RateLimitPlan
{
    /// <summary>Requests are counted and the headers sent, but no request is rejected.</summary>
    Off,

    /// <summary>The limits of the free plan are enforced.</summary>
    Free,

    /// <summary>The limits of the developer plan are enforced.</summary>
    Developer,
}
