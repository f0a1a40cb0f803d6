/** Loaded before a command by the benchmark: prints the peak memory of this process when it ends. */
process.on('exit', () => process.stderr.write(`peak-mib=${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
