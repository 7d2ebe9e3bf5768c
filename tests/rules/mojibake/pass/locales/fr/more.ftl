fair = La foire de Münster
