"""What the parts of the benchmark say: a line each on the terminal, an object each for results.jsonl."""
results = []


def note(bench, metric, value, ratio_to=None, ratio=None, **more):
    row = {"bench": bench, "metric": metric, "value": round(float(value), 3), **more}
    if ratio_to:
        row |= {"ratio_to": ratio_to, "ratio": round(ratio, 3)}
    results.append(row)
    compared = f"   {row['ratio']:.3f} of {ratio_to}" if ratio_to else ""
    label = " ".join(str(v) for v in more.values())
    print(f"  {bench:<14} {metric:<28} {label:<14} {row['value']:>12,.1f}{compared}", flush=True)
